import { z } from 'zod';
import { recordSchema, type DataOf, type Fields, type Rule } from '#src/catalog/content-type.ts';
import { belongsToFunction } from '#src/catalog/common-fields.ts';
import {
	flag,
	group,
	line,
	link,
	listOf,
	mail,
	media,
	pathBelow,
	phone,
	text,
} from '#src/catalog/fields.ts';
import type { Words } from '#src/i18n/languages.ts';

/** The kinds of git server that are known: where a file's page lies, and how the CMS works with it. */
export const gitHosts = ['gitlab', 'github', 'forgejo'] as const;

/** The rule that a git server of one kind asks for a setting. */
const needsWhere = (host: (typeof gitHosts)[number], setting: string): Rule => ({
	code: 'missing-field',
	at: [setting],
	holds: (data) => data['host'] !== host || data[setting] !== undefined,
});

const hostKind = {
	kind: 'line',
	schema: z.enum(gitHosts),
	label: { de: 'Art des Git-Servers', en: 'Kind of git server' },
	hint: {
		de: '„gitlab“ (auch openCode), „github“ oder „forgejo“.',
		en: '“gitlab” (openCode too), “github” or “forgejo”.',
	},
	required: true,
} as const;

/** A video in German Sign Language. */
const signVideo = (content: Words) =>
	({
		...group({
			video: {
				...media(),
				label: { de: 'Videodatei', en: 'Video file' },
				hint: {
					de: 'mp4-Datei in content/media/, mindestens 320 × 240 Bildpunkte, ruhiger Hintergrund.',
					en: 'mp4 file in content/media/, at least 320 × 240 pixels, with a calm background.',
				},
				required: true,
			},
			captions: {
				...media(),
				label: { de: 'Untertitel', en: 'Captions' },
				hint: { de: 'vtt-Datei in content/media/.', en: 'vtt file in content/media/.' },
			},
			duration: {
				...line({ max: 10 }),
				label: { de: 'Dauer', en: 'Length' },
				hint: { de: 'In Minuten und Sekunden: 2:30.', en: 'In minutes and seconds: 2:30.' },
				required: true,
			},
		}),
		label: content,
	}) as const;

/** The fields of `content/site.yaml`: what only the operator knows. A field left out is shown as missing. */
export const siteFields = {
	name: {
		...text({ max: 80 }),
		label: { de: 'Name des Katalogs', en: 'Name of the catalogue' },
		required: true,
	},
	tagline: { ...text({ max: 200 }), label: { de: 'Untertitel', en: 'Tagline' }, required: true },
	furtherLanguages: {
		...listOf(line({ max: 20 })),
		label: { de: 'Weitere Sprachen der Oberfläche', en: 'Further languages of the interface' },
		hint: {
			de: 'Kürzel wie „tr“ oder „ar“; die Wörter stehen in src/i18n/further/. Die Einträge selbst bleiben auf Deutsch und Englisch.',
			en: 'Tags such as “tr” or “ar”; their words are in src/i18n/further/. The entries themselves stay in German and English.',
		},
	},
	formerNames: {
		...listOf(
			group({
				name: { ...text(), label: { de: 'Name', en: 'Name' }, required: true },
				note: { ...text(), label: { de: 'Erläuterung', en: 'Note' } },
			}),
			{ unique: false },
		),
		label: { de: 'Frühere Namen', en: 'Former names' },
		hint: { de: 'Die Suche kennt sie.', en: 'Search knows them.' },
	},
	operator: {
		...group({
			name: { ...line(), label: { de: 'Betreiber', en: 'Operator' } },
			address: {
				...listOf(line(), { unique: false }),
				label: { de: 'Anschrift', en: 'Address' },
				hint: { de: 'Eine Zeile je Eintrag.', en: 'One line per item.' },
			},
			mail: { ...mail(), label: { de: 'Postfach', en: 'Mailbox' } },
			phone: { ...phone(), label: { de: 'Telefon', en: 'Phone' } },
			belongsToFunction,
			represented: {
				...text(),
				label: { de: 'Vertreten durch (Funktion)', en: 'Represented by (function)' },
			},
			supervision: { ...text(), label: { de: 'Aufsicht', en: 'Supervisory authority' } },
			dataProtectionMail: {
				...mail(),
				label: { de: 'Postfach Datenschutz', en: 'Data protection mailbox' },
			},
			securityMail: {
				...mail(),
				label: { de: 'Postfach für Sicherheitslücken', en: 'Mailbox for security reports' },
				hint: {
					de: 'Steht in security.txt; ohne Angabe das allgemeine Postfach.',
					en: 'Stands in security.txt; the general mailbox if left out.',
				},
			},
			hosting: { ...text(), label: { de: 'Hosting', en: 'Hosting' } },
			logRetention: {
				...text(),
				label: { de: 'Aufbewahrung der Server-Protokolle', en: 'Retention of server logs' },
			},
			arbitration: {
				...text({ max: 400 }),
				label: { de: 'Schlichtungsstelle', en: 'Arbitration body' },
				hint: {
					de: 'Name, Anschrift, Telefon und E-Mail. Bei öffentlichen Stellen des Bundes: die Schlichtungsstelle nach § 16 BGG; in den Ländern die des Landes.',
					en: 'Name, address, phone and e-mail. For federal bodies: the arbitration service under section 16 of the BGG; in the Länder that of the Land.',
				},
			},
			arbitrationWebsite: {
				...link(),
				label: { de: 'Website der Schlichtungsstelle', en: 'Website of the arbitration body' },
			},
		}),
		label: { de: 'Betreiber', en: 'Operator' },
	},
	signLanguage: {
		...group({
			contents: signVideo({ de: 'Was es hier gibt', en: 'What there is here' }),
			navigation: signVideo({ de: 'So finden Sie sich zurecht', en: 'How to find your way' }),
			statement: signVideo({
				de: 'Das Wichtigste aus der Erklärung zur Barrierefreiheit',
				en: 'The essentials of the accessibility statement',
			}),
			further: signVideo({
				de: 'Mehr in Deutscher Gebärdensprache und in Leichter Sprache',
				en: 'More in German Sign Language and in easy language',
			}),
		}),
		label: { de: 'Videos in Deutscher Gebärdensprache', en: 'Videos in German Sign Language' },
		hint: {
			de: 'Die vier Inhalte, die § 4 BITV 2.0 auf der Startseite verlangt.',
			en: 'The four contents that section 4 of BITV 2.0 asks for on the home page.',
		},
	},
	historicalAddresses: {
		...listOf(
			group({
				year: { ...line({ max: 20 }), label: { de: 'Jahr', en: 'Year' }, required: true },
				lines: {
					...listOf(line(), { unique: false }),
					label: { de: 'Zeilen', en: 'Lines' },
					required: true,
				},
			}),
			{ unique: false },
		),
		label: { de: 'Frühere Anschriften', en: 'Historical addresses' },
		hint: {
			de: 'Werden mit ihrem Jahr gezeigt und nicht verlinkt.',
			en: 'Shown with their year and not linked.',
		},
	},
	repository: {
		...group({
			url: { ...link(), label: { de: 'Adresse', en: 'Address' }, required: true },
			host: hostKind,
			branch: {
				...pathBelow(),
				label: { de: 'Zweig', en: 'Branch' },
				hint: {
					de: 'Zweig, aus dem die Website gebaut wird; ohne Angabe „main“.',
					en: 'The branch that the site is built from; “main” if left out.',
				},
			},
		}),
		label: { de: 'Repositorium', en: 'Repository' },
	},
	repositoryIsPrivate: {
		...flag(),
		label: { de: 'Repositorium ist nicht öffentlich', en: 'Repository is private' },
		hint: {
			de: 'Nur dann dürfen Einträge über einzelne Personen in content/ liegen; sonst gehören sie in den Ordner, den CONTENT_OVERLAY nennt. Anleitung: docs/people.md.',
			en: 'Only then may entries about single persons lie in content/; otherwise they belong in the folder that CONTENT_OVERLAY names. Instructions: docs/people.md.',
		},
	},
	cms: {
		...group(
			{
				host: hostKind,
				repo: {
					...pathBelow(),
					label: { de: 'Projekt', en: 'Project' },
					hint: {
						de: 'Pfad des Projekts auf dem Server, etwa „gruppe/katalog“.',
						en: 'The project’s path on the server, such as “group/catalogue”.',
					},
					required: true,
				},
				branch: {
					...pathBelow(),
					label: { de: 'Zweig', en: 'Branch' },
					hint: {
						de: 'Zweig, aus dem die Website gebaut wird; ohne Angabe „main“.',
						en: 'The branch that the site is built from; “main” if left out.',
					},
				},
				server: {
					...link(),
					label: { de: 'Adresse des Servers', en: 'Address of the server' },
					hint: {
						de: 'Etwa „https://gitlab.opencode.de“; ohne Angabe gitlab.com oder github.com.',
						en: 'Such as “https://gitlab.opencode.de”; gitlab.com or github.com if left out.',
					},
				},
				apiRoot: {
					...link(),
					label: { de: 'Adresse der Schnittstelle', en: 'Address of the API' },
					hint: {
						de: 'Nur nötig, wo sie nicht am üblichen Ort liegt („/api/v4“ bei GitLab, „/api/v1“ bei Forgejo).',
						en: 'Only needed where it is not at the usual place (“/api/v4” for GitLab, “/api/v1” for Forgejo).',
					},
				},
				appId: {
					...line(),
					label: { de: 'Kennung der Anwendung', en: 'Application id' },
					hint: {
						de: 'Die Kennung, die GitLab oder Forgejo der dort angelegten OAuth-Anwendung gibt; sie ist nicht geheim.',
						en: 'The id that GitLab or Forgejo gives the OAuth application registered there; it is no secret.',
					},
				},
				authEndpoint: {
					...pathBelow(),
					label: { de: 'Pfad der Anmeldung', en: 'Path of the login' },
					hint: {
						de: 'Ohne Angabe „oauth/authorize“ (GitLab), „login/oauth/authorize“ (Forgejo) oder „auth“ (GitHub).',
						en: '“oauth/authorize” (GitLab), “login/oauth/authorize” (Forgejo) or “auth” (GitHub) if left out.',
					},
				},
				oauthHelper: {
					...link(),
					label: { de: 'Anmeldehelfer (nur GitHub)', en: 'Login helper (GitHub only)' },
					hint: {
						de: 'Adresse des eigenen kleinen Dienstes, der die Anmeldung bei GitHub abschließt.',
						en: 'Address of your own small service that completes the login at GitHub.',
					},
				},
				previewContext: {
					...line(),
					label: { de: 'Name der Vorschau-Prüfung', en: 'Name of the preview status' },
					hint: {
						de: 'Commit-Status, der auf die Vorschau eines Entwurfs verweist, etwa „deploy/preview“.',
						en: 'The commit status that links to a draft’s preview, such as “deploy/preview”.',
					},
				},
			},
			[
				needsWhere('github', 'oauthHelper'),
				needsWhere('gitlab', 'appId'),
				needsWhere('forgejo', 'appId'),
				needsWhere('forgejo', 'server'),
			],
		),
		label: { de: 'Redaktion im Browser', en: 'Editing in the browser' },
		hint: {
			de: 'Leer lassen, solange keine Redaktion im Browser eingerichtet ist. Anleitung: docs/operating-the-cms.md.',
			en: 'Leave empty as long as editing in the browser is not set up. Instructions: docs/operating-the-cms.md.',
		},
	},
} as const satisfies Fields;

/** What `content/site.yaml` must look like. */
export const siteSchema = recordSchema(siteFields);

export type Site = DataOf<typeof siteFields>;
