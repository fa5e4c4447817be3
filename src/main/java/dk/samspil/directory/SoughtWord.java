package dk.samspil.directory;

import java.util.List;

/**
 * One word somebody looks for.
 *
 * @param typed as it was written, in lower case
 * @param root what it has in common with its relatives, as long as that says something: "aflast" of "aflastning"
 * @param needs those that are called so, in any language
 * @param groups those that are called so, in any language
 */
record SoughtWord(String typed, String root, List<String> needs, List<String> groups) {}
