package dk.samspil.signatures;

/**
 * Somebody who may sign, before a text that stands.
 *
 * @param signed they have, so there is nothing left to do
 */
record Ready(Signing signing, Signatory me, boolean signed) {}
