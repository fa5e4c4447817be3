package dk.samspil.web;

/** A way to another page: a crumb, a tab, a button. */
public record Way(String label, String path) {}
