/** A map or list of Immutable.js, as Decap hands them to controls and previews; only what is used of it. */
export interface Immutable {
	get(key: string, otherwise?: unknown): unknown;
	getIn(path: readonly string[], otherwise?: unknown): unknown;
	toJS(): unknown;
}

/** What Decap hands to the control of a field. */
export interface ControlProps {
	readonly value: unknown;
	readonly onChange: (value: unknown) => void;
	readonly forID: string;
	readonly field: Immutable;
	readonly entry: Immutable;
	readonly getEntry?: () => Immutable;
	readonly collection: Immutable;
	readonly classNameWrapper: string;
	readonly setActiveStyle: () => void;
	readonly setInactiveStyle: () => void;
}

/** A value of Decap as plain data. */
export const plainValue = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'toJS' in value
		? (value as Immutable).toJS()
		: value;
