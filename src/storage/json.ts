declare const holds: unique symbol;

/** A text column that holds a value as JSON, and remembers which type of value. */
export type Json<T> = string & { readonly [holds]: T };

export const toJson = <T>(value: T): Json<T> => JSON.stringify(value) as Json<T>;

export const fromJson = <T>(json: Json<T>): T => JSON.parse(json) as T;
