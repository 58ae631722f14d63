import { contact, type Contact } from '#src/catalog/contact/contact.ts';
import type { ContentType, ContentTypeName } from '#src/catalog/content-type.ts';
import { event, type Event } from '#src/catalog/event/event.ts';
import { expert, type Expert } from '#src/catalog/expert/expert.ts';
import { guide, type Guide } from '#src/catalog/guide/guide.ts';
import { material, type Material } from '#src/catalog/material/material.ts';
import { organisation, type Organisation } from '#src/catalog/organisation/organisation.ts';
import { page, type Page } from '#src/catalog/page/page.ts';
import { project, type Project } from '#src/catalog/project/project.ts';
import { training, type Training } from '#src/catalog/training/training.ts';

/** The data of an entry, by its type. */
export interface DataByType {
	project: Project;
	contact: Contact;
	expert: Expert;
	training: Training;
	event: Event;
	material: Material;
	organisation: Organisation;
	guide: Guide;
	page: Page;
}

const byName = {
	project,
	contact,
	expert,
	training,
	event,
	material,
	organisation,
	guide,
	page,
} as const satisfies { [N in ContentTypeName]: ContentType<N> };

/** All content types, in the order in which visitors meet them. */
export const catalog: readonly ContentType[] = Object.values(byName);

/** The types of which visitors see a list. */
export const listedTypes: readonly ContentType[] = catalog.filter(({ atTop }) => !atTop);

/** The description of a type. */
export const contentTypeNamed = (name: ContentTypeName): ContentType => byName[name];
