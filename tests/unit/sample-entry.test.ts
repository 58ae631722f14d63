import { expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { otherSampleId, sampledTypes, sampleEntry, sampleId } from '#tests/fixture/sample-entry.ts';
import { specialProjects } from '#tests/fixture/special-entries.ts';

const { vocabularies } = (await readContentFolder('content')).catalogue;

it.each(sampledTypes)('the sample entries follow the rules of their type: $name', (type) => {
	for (const id of [sampleId(type.name), otherSampleId(type.name)]) {
		const { error } = type.schema.safeParse(sampleEntry(type, vocabularies, id));
		expect(error?.issues).toBeUndefined();
	}
});

it.each(sampledTypes)('the sample entry fills the fields of its type: $name', (type) => {
	const filled = [...visitFields(type.fields, sampleEntry(type, vocabularies))].map(
		({ path }) => path[0],
	);
	const empty = Object.keys(type.fields).filter((name) => !filled.includes(name));
	// The sample entries are about no person; the protected folder of the fixture has some.
	const ofPersons = empty.filter(
		(name) => type.fields[name]?.onlyPersons || name === type.person?.field,
	);
	expect(empty.filter((name) => name !== 'lifecycle' && !ofPersons.includes(name))).toEqual([]);
});

it.each(Object.values(specialProjects))('$id follows the rules of its type', (data) => {
	const { error } = contentTypeNamed('project').schema.safeParse(data);
	expect(error?.issues).toBeUndefined();
});
