import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { audiences, common } from '#src/catalog/common-fields.ts';
import { number } from '#src/catalog/fields.ts';

const { title, summary, topics } = common.names;
const { sources, verified, translated, lifecycle, related } = common.trust;

/** Long guidance in prose: how to set about something. */
export const guide = contentType({
	name: 'guide',
	folder: 'guides',
	format: 'mdx',
	section: { de: 'leitfaeden', en: 'guides' },
	label: {
		one: { de: 'Leitfaden', en: 'Guide' },
		many: { de: 'Leitfäden', en: 'Guides' },
	},
	description: {
		de: 'Schritt für Schritt: wie Zusammenarbeit gelingt.',
		en: 'Step by step: how cooperation succeeds.',
	},
	schemaOrg: 'Article',
	review: { months: 24 },
	listOrder: 'order',
	fields: {
		title,
		summary,
		topics,
		audiences,
		order: {
			...number({ max: 1000 }),
			label: { de: 'Reihenfolge', en: 'Order' },
			hint: { de: 'Kleine Zahlen stehen vorn.', en: 'Small numbers come first.' },
			required: true,
			suggest: { as: 1000 },
		},
		sources,
		verified,
		translated,
		lifecycle,
		related,
	},
});

export type Guide = DataOf<typeof guide.fields>;
