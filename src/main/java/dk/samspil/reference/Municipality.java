package dk.samspil.reference;

/**
 * A Danish municipality (kommune).
 *
 * @param code four digits, as the central registers number it
 * @param name in a list: "København"
 * @param longName in a sentence or on a letterhead: "Københavns Kommune"
 */
public record Municipality(String code, String name, String longName) {}
