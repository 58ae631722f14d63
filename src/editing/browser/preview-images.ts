/** No picture of the catalogue is bundled with the editor: the form itself shows it. */
export const catalogueImages = {};

/** Takes the place of Astro's component of this name; without pictures no view asks for it. */
export const Image = () => '';
