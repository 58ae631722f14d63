import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { publication } from '#src/catalog/blocks/publication.ts';
import { audiences, common, commonRules, website } from '#src/catalog/common-fields.ts';
import { day, flag, group, listOf, prose, refTo, term, text } from '#src/catalog/fields.ts';

/** An undertaking of authorities and Muslim organisations that others can learn from, running or finished. */
export const project = contentType({
	name: 'project',
	folder: 'projects',
	format: 'yaml',
	section: { de: 'projekte', en: 'projects' },
	label: { one: { de: 'Projekt', en: 'Project' }, many: { de: 'Projekte', en: 'Projects' } },
	description: {
		de: 'Vorhaben, in denen Sicherheitsbehörden und muslimische Organisationen zusammenarbeiten: laufende und abgeschlossene.',
		en: 'Undertakings in which security authorities and Muslim organisations work together, running and finished.',
	},
	schemaOrg: 'Project',
	elsewhereLabel: { de: 'In anderen Ländern', en: 'In other Länder' },
	review: { months: 12 },
	listOrder: 'title',
	fields: {
		...common.names,
		formats: {
			...listOf(term('project-formats')),
			label: { de: 'Format', en: 'Format' },
			facet: true,
			place: 'fact',
			suggest: 'first',
		},
		audiences,
		...common.whereAndWhen,
		starts: { ...common.whereAndWhen.starts, schemaOrg: 'foundingDate' },
		ends: { ...common.whereAndWhen.ends, schemaOrg: 'dissolutionDate' },
		...common.withWhom,
		startingPoint: {
			...prose(),
			label: { de: 'Ausgangslage', en: 'Starting point' },
			hint: { de: 'Was war der Anlass?', en: 'What gave rise to it?' },
			place: 'section',
		},
		aims: { ...prose(), label: { de: 'Ziele', en: 'Aims' }, place: 'section', suggest: 'first' },
		steps: {
			...prose(),
			label: { de: 'Vorgehen', en: 'Steps' },
			hint: { de: 'Was wurde der Reihe nach getan?', en: 'What was done, in order?' },
			place: 'section',
		},
		...common.outcome,
		helped: {
			...prose(),
			label: { de: 'Was geholfen hat', en: 'What helped' },
			place: 'section',
			lesson: true,
		},
		difficult: {
			...prose(),
			label: { de: 'Was schwierig war', en: 'What was difficult' },
			lesson: true,
			place: 'section',
		},
		wouldChange: {
			...prose(),
			label: { de: 'Was wir anders machen würden', en: 'What we would change' },
			lesson: true,
			place: 'section',
		},
		effort: {
			...group({
				people: { ...text(), label: { de: 'Personal', en: 'People' } },
				time: { ...text(), label: { de: 'Zeit', en: 'Time' } },
				costBand: { ...term('cost-bands'), label: { de: 'Kostenrahmen', en: 'Cost band' } },
			}),
			label: { de: 'Aufwand', en: 'Effort' },
			place: 'fact',
		},
		funding: { ...text({ max: 400 }), label: { de: 'Förderung', en: 'Funding' }, place: 'fact' },
		stage: {
			...term('testing-stages'),
			label: { de: 'Erprobung', en: 'Stage of testing' },
			hint: {
				de: 'Nur angeben, was die Nachweise tragen.',
				en: 'State only what the evidence supports.',
			},
			facet: true,
			place: 'fact',
		},
		evidence: {
			...listOf(group(publication), { unique: false }),
			label: { de: 'Nachweise', en: 'Evidence' },
			place: 'fact',
			substantive: false,
		},
		reuse: {
			...group({
				materialAvailable: {
					...flag(),
					label: { de: 'Material verfügbar', en: 'Material available' },
				},
				contactWilling: {
					...flag(),
					label: { de: 'Auskunft möglich', en: 'Contact willing to answer' },
				},
				costsKnown: { ...flag(), label: { de: 'Kosten bekannt', en: 'Costs known' } },
				stillOffered: { ...flag(), label: { de: 'Wird noch angeboten', en: 'Still offered' } },
			}),
			label: { de: 'Zur Nachahmung bereit', en: 'Ready to reuse' },
			place: 'fact',
		},
		materials: {
			...listOf(refTo('material')),
			label: { de: 'Verwendetes Material', en: 'Materials used' },
			place: 'fact',
		},
		contacts: {
			...listOf(refTo('contact')),
			label: { de: 'Ansprechstelle', en: 'Contact' },
			place: 'fact',
		},
		partnerWanted: {
			...group({
				sides: {
					...listOf(term('sides')),
					label: { de: 'Welche Seite', en: 'Which side' },
					required: true,
				},
				where: { ...text(), label: { de: 'Wo', en: 'Where' } },
				until: { ...day(), label: { de: 'Bis wann', en: 'Until when' } },
			}),
			label: { de: 'Partner gesucht', en: 'Partner wanted' },
			place: 'fact',
		},
		website,
		...common.trust,
	},
	rules: commonRules,
});

export type Project = DataOf<typeof project.fields>;
