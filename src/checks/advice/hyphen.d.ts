declare module 'hyphen/de-1996/index.js' {
	interface HyphenOptions {
		readonly hyphenChar?: string;
		readonly minWordLength?: number;
	}
	const german: { hyphenateSync: (text: string, options?: HyphenOptions) => string };
	export default german;
}
