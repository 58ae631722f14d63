import { refTo } from '#src/catalog/fields.ts';

/** The types that lists show; what refers to any entry refers to one of them. */
export const toAnyEntry = () =>
	refTo('project', 'organisation', 'contact', 'expert', 'training', 'event', 'material', 'guide');
