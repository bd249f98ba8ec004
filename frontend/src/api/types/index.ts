/** The shapes on the wire, by the words of the product. */

export type * from './account';
export type * from './article';
export type * from './bulk';
export type * from './claim';
export type * from './evidence';
export type * from './publication';
export type * from './review';
export type * from './wire';
export type * from './workspace';
