export const site = { skip: 'Zum Inhalt springen' };
