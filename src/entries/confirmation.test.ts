import { expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { confirmation } from '#src/entries/confirmation.ts';
import { substanceDigest } from '#src/entries/substance.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const { fields } = contentTypeNamed('project');

/** The label of a project whose partners are of these sides; those with a mark confirmed it: `muslim ✓`. */
function labelled(...sides: string[]) {
	const partners = sides.map((side, index) => ({
		name: { de: `P${index}` },
		side: side.replace(' ✓', ''),
	}));
	const plain = makeEntry('project', 'p', partners.length ? { partners } : {});
	const digest = substanceDigest(fields, plain.data, 'de');
	const confirmed = { on: '2026-03-01', byRole: 'board', digest };
	const signed = partners.map((partner, index) => ({
		...partner,
		...(sides[index]?.endsWith('✓') && { confirmed }),
	}));
	const entry = makeEntry('project', 'p', partners.length ? { partners: signed } : {});
	return confirmation(makeCatalogue([entry]), entry)?.label;
}

it('is joint where authorities and Muslim organisations have both given their word', () => {
	expect(labelled('municipality ✓', 'muslim ✓', 'other-civil-society')).toBe('jointly');
	expect(labelled('security-authority', 'other-authority ✓', 'muslim ✓')).toBe('jointly');
});

it('is that of one side as long as one of the two is missing', () => {
	expect(labelled('security-authority ✓', 'muslim')).toBe('one-side');
	expect(labelled('security-authority ✓', 'other-civil-society ✓', 'muslim')).toBe('one-side');
	expect(labelled('security-authority ✓', 'municipality ✓')).toBe('one-side');
});

it('is joint without a Muslim organisation where none takes part', () => {
	expect(labelled('security-authority ✓', 'migrant ✓')).toBe('jointly');
	expect(labelled('muslim ✓', 'other-civil-society ✓')).toBe('jointly');
});

it('is none where nobody has, and nothing to speak of without partners', () => {
	expect(labelled('security-authority', 'muslim')).toBe('none');
	expect(labelled()).toBeUndefined();
});

it('lapses with what was confirmed; a partner’s side is that of its organisation', () => {
	const police = makeEntry('organisation', 'police', { side: 'security-authority' });
	const partner = {
		organisation: 'police',
		confirmed: { on: '2026-03-01', byRole: 'head', digest: '0123456789abcdef' },
	};
	const entry = makeEntry('project', 'p', { partners: [partner] });
	const found = confirmation(makeCatalogue([entry, police]), entry);
	expect(found).toMatchObject({
		label: 'none',
		confirmed: [],
		lapsed: [{ side: 'security-authority', name: { de: 'police' } }],
	});
});
