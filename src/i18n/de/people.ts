/** The words about natural persons. */
export const people = {
	withoutDetails: 'Eine Person – Angaben nicht mehr öffentlich',
	withoutDetailsText: 'Hier stand eine Person; ihre Angaben werden nicht mehr gezeigt.',
	withoutDetailsReason:
		'Die Angaben zu dieser Person werden nicht oder nicht mehr gezeigt, weil keine gültige Einwilligung vorliegt.',
	showMail: 'E-Mail-Adresse anzeigen',
	throughClearingPoint: 'Anfragen vermittelt die Clearingstelle',
	request: 'Anfrage schreiben',
	requestThrough: 'Anfragen vermittelt die Clearingstelle.',
	requestOthers: 'Andere Fachleute anfragen',
	paused: 'Pausiert',
	pausedText: 'Zurzeit sind keine Anfragen möglich.',
};
