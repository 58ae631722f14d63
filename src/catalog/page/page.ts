import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { common } from '#src/catalog/common-fields.ts';
import { z } from 'zod';
import { flag, number, text } from '#src/catalog/fields.ts';

const { title, summary } = common.names;
const { translated } = common.trust;

/** A page about the catalogue itself: about, contact, privacy … */
export const page = contentType({
	name: 'page',
	folder: 'pages',
	format: 'mdx',
	section: { de: '', en: '' },
	atTop: true,
	label: { one: { de: 'Seite', en: 'Page' }, many: { de: 'Seiten', en: 'Pages' } },
	description: {
		de: 'Seiten über den Katalog selbst.',
		en: 'Pages about the catalogue itself.',
	},
	schemaOrg: 'WebPage',
	listOrder: 'order',
	fields: {
		title,
		summary,
		segment: {
			...text({ max: 60 }),
			label: { de: 'Adresse', en: 'Address' },
			hint: {
				de: 'Letzter Teil der Adresse, etwa „kontakt“; bleibt für immer.',
				en: 'Last part of the address, such as “contact”; stays for ever.',
			},
			required: true,
			isAddress: true,
		},
		order: {
			...number({ max: 1000 }),
			label: { de: 'Reihenfolge', en: 'Order' },
			required: true,
		},
		inHeader: {
			...flag(),
			label: { de: 'Im Kopf der Seite verlinkt', en: 'Linked in the header' },
		},
		sign: {
			kind: 'line',
			schema: z.enum(['easy-language', 'sign-language']),
			label: { de: 'Zeichen im Kopf jeder Seite', en: 'Sign in the header of every page' },
			hint: {
				de: '„easy-language“ (Leichte Sprache) oder „sign-language“ (Gebärdensprache): Die Seite ist mit diesem Zeichen im Kopf jeder Seite verlinkt.',
				en: '“easy-language” or “sign-language”: every page links to it in its header, with this sign.',
			},
		},
		untested: {
			...flag(),
			label: {
				de: 'Von der Zielgruppe noch nicht geprüft',
				en: 'Not yet tested by those it is for',
			},
			hint: {
				de: 'Die Seite sagt dann selbst, dass Menschen, die Leichte Sprache brauchen, sie noch nicht gelesen haben.',
				en: 'The page then says itself that people who need easy language have not read it yet.',
			},
		},
		draft: {
			...flag(),
			label: { de: 'Entwurf für den Betreiber', en: 'Draft for the operator' },
			hint: {
				de: 'Die Seite sagt dann selbst, dass der Betreiber sie noch vervollständigen muss.',
				en: 'The page then says itself that the operator has yet to complete it.',
			},
		},
		translated,
	},
	rules: [
		{
			code: 'bad-segment',
			at: ['segment'],
			holds: ({ segment }) =>
				typeof segment !== 'object' ||
				Object.values(segment ?? {}).every((value) =>
					/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(value)),
				),
		},
	],
});

export type Page = DataOf<typeof page.fields>;
