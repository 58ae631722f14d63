import { expect, it } from 'vitest';
import { personFile, personText } from '#src/checks/cases/person-cases.ts';
import { append, sampleComponents, sampleContent } from '#src/checks/cases/sample-content.ts';
import { linkedAddresses } from '#src/checks/link-status/linked-addresses.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';

const guide = 'guides/de/sample-guide.mdx';
const project = 'projects/sample-project.yaml';
const addressesAfter = (change: Parameters<typeof sampleContent>[0]) =>
	Object.fromEntries(linkedAddresses(contentFolderOf(sampleContent(change), sampleComponents)));

it('finds addresses in fields, in their prose and in the bodies of guides, each once with its files', () => {
	const found = addressesAfter({
		[project]: (text) =>
			text
				.replace('https://beispiel.de/seite', 'https://prose.example/')
				.replace('https://beispiel.de/bericht', 'https://field.example/a#part'),
		[guide]: append('\n[x](https://body.example/) [y](https://field.example/a)\n'),
	});
	expect(found).toMatchObject({
		'https://body.example/': [guide],
		'https://field.example/a': [guide, project],
		'https://prose.example/': [project],
	});
	expect(Object.keys(found).filter((address) => !address.startsWith('http'))).toEqual([]);
});

it('passes over what is no address', () => {
	const before = addressesAfter({});
	expect(addressesAfter({ [guide]: append('\n[x](https://[) [y](HTTP:)\n') })).toEqual(before);
});

it('leaves out what lies in the overlay, since the answers are kept in public', () => {
	const person = personText.replace('[name, town]', '[name, town, website]');
	const website = `${person}website: https://person.example/\n`;
	const found = addressesAfter({ [personFile]: website });
	expect(found).toEqual(addressesAfter({}));
	expect(addressesAfter({ 'experts/x.yaml': website })).toHaveProperty(['https://person.example/']);
});
