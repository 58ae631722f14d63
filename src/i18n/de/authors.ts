/** Words of the components that authors use in guides and pages. */
export const authors = {
	note: 'Hinweis',
	/** `{field}` is the label of a field of `content/site.yaml`. */
	missing: 'fehlt noch: {field} – trägt der Betreiber in content/site.yaml ein',
	writeMail: 'E-Mail mit dem Betreff „{subject}“ schreiben',
	noMailbox: 'Postfach noch nicht eingerichtet (Betreff: „{subject}“)',
};
