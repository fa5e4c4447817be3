package dk.samspil.house;

import static java.util.stream.Collectors.joining;

import dk.samspil.Samspil;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The rooms as the code has them, from the roof down. */
record Rooms(ApplicationModules modules, Map<ApplicationModule, Integer> heights) {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    static Rooms ofTheHouse() {
        return new Rooms(ApplicationModules.of(Samspil.class), new HashMap<>());
    }

    /** One line a room: its name and what its door plate says. */
    String list() {
        return rooms().map(room -> "- `%s`: %s".formatted(name(room), sentence(room)))
                .collect(joining("\n"));
    }

    /** Who calls whom, and whose bells a room hears. Rooms that all share are left out, or the picture would be all lines. */
    String picture() {
        var lines = rooms().filter(room -> !isShared(room))
                .flatMap(room -> Stream.concat(Stream.of("    " + name(room)), lines(room)));
        return "```mermaid\nflowchart TD\n" + lines.collect(joining("\n")) + "\n```";
    }

    static String sentence(String doorPlate) {
        var comment = SENTENCE.matcher(doorPlate);
        return comment.find()
                ? comment.group(1)
                        .replaceAll("\\s*\n\\s*\\*?\\s*", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .strip()
                : "";
    }

    private Stream<ApplicationModule> rooms() {
        return modules.stream()
                .sorted(Comparator.comparing(this::height).reversed().thenComparing(Rooms::name));
    }

    /** On how many floors a room stands; asked once a room, since many stairs lead to the cellar. */
    private int height(ApplicationModule room) {
        var known = heights.get(room);
        if (known != null) {
            return known;
        }
        int height = below(room).stream().mapToInt(this::height).max().orElse(-1) + 1;
        heights.put(room, height);
        return height;
    }

    private Stream<String> lines(ApplicationModule room) {
        var heard = room.getDirectDependencies(modules, DependencyType.EVENT_LISTENER);
        return below(room).stream()
                .filter(other -> !isShared(other))
                .map(other -> "    %s %s %s"
                        .formatted(name(room), heard.contains(other) ? "-. hears .->" : "-->", name(other)));
    }

    private List<ApplicationModule> below(ApplicationModule room) {
        return room.getDirectDependencies(modules)
                .uniqueModules()
                .sorted(Comparator.comparing(Rooms::name))
                .toList();
    }

    private boolean isShared(ApplicationModule room) {
        return modules.getSharedModules().contains(room);
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    private static String sentence(ApplicationModule room) {
        return sentence(Source.in("src/main/java/dk/samspil/" + name(room), "package-info.java")
                .getFirst()
                .text());
    }
}
