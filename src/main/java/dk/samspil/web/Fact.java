package dk.samspil.web;

/** One thing to know, under its name. */
public record Fact(String term, String text) {}
