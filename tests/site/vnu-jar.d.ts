declare module 'vnu-jar' {
	/** Where the checker's program lies. */
	const path: String;
	export default path;
}
