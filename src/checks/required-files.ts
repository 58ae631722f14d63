import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import { aboutFile, type Check } from '#src/checks/check.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { nearest } from '#src/entries/nearest.ts';
import { shown } from '#src/entries/shown.ts';
import { isLanguage, languages } from '#src/i18n/languages.ts';

/** Names files that must be there and are not, and those that nothing asks for. */
export const requiredFiles: Check = function* (content) {
	const known = new Set(content.files.map(({ path }) => path));
	if (!known.has('site.yaml')) yield aboutFile('site.yaml', 'site-missing');
	for (const name of vocabularyNames) {
		const path = `vocabularies/${name}.yaml`;
		const values = { value: vocabularies[name].label };
		if (!known.has(path)) yield aboutFile(path, 'vocabulary-missing', { values });
	}
	for (const { path, kind } of content.files) {
		const { place, extension = '' } = contentPlace(path) ?? {};
		if (place?.kind !== 'vocabulary' || kind === 'folder' || !path.endsWith(extension)) continue;
		if (vocabularyNames.some((name) => name === place.stem)) continue;
		yield aboutFile(path, 'unknown-vocabulary', {
			values: { value: shown(place.stem) },
			suggestion: nearest(place.stem, vocabularyNames),
		});
	}
	yield* translations(content);
};

const translations: Check = function* ({ entries }) {
	const [original] = languages;
	for (const { type, files } of entries) {
		if (type.format !== 'mdx' || files.some((file) => languageOf(file) === original)) continue;
		for (const file of files) {
			const values = { original: file.replace(`/${languageOf(file)}/`, `/${original}/`) };
			yield aboutFile(file, 'translation-without-original', { values });
		}
	}
};

const languageOf = (file: string) => file.split('/').find(isLanguage);
