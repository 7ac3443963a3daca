// The version of the wire. A page of another version is asked to reload.

export const wireVersion = 5;
