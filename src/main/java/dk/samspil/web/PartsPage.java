package dk.samspil.web;

import dk.samspil.access.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invented people from Nørreby, for the page of parts. */
public record PartsPage(Texts t) {

    /** A contact person with the party they stand for. */
    public record Person(Side side, String party, Contact contact) {}

    static PartsPage in(Texts t) {
        return new PartsPage(t);
    }

    public List<Way> tabs() {
        return List.of(
                new Way(t.get("web.parts"), "/demo/dele"), new Way(t.get("web.parts.leaflet"), "/demo/dele/folder"));
    }

    public Stairs stairs() {
        return new Stairs(List.of(
                new Stairs.Mark(Side.AUTHORITY, "Nørreby Kommune", "Kommunen", 4, 5),
                new Stairs.Mark(Side.PROVIDER, "Solgården", "Solgården", 3, 4),
                new Stairs.Mark(Side.VOLUNTARY, "Naboer i Nørreby", "Naboer", 2, 4)));
    }

    /** As many as can be, on as few steps as can be. */
    public Stairs crowd() {
        return new Stairs(IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new Stairs.Mark(
                        Side.values()[number % 4],
                        t.get("web.parts.crowd", number),
                        t.get("web.parts.crowd", number),
                        number == 8 ? 1 : 4,
                        number == 1 ? 5 : 4))
                .toList());
    }

    public Stairs nobody() {
        return new Stairs(List.of());
    }

    public StairsHistory history() {
        var spring = LocalDate.of(2024, 4, 8);
        var autumn = LocalDate.of(2025, 9, 22);
        var now = LocalDate.of(2026, 10, 4);
        return new StairsHistory(List.of(
                new StairsHistory.Track(Side.AUTHORITY, "Nørreby Kommune", points(spring, 3, autumn, 4, now, 4)),
                new StairsHistory.Track(Side.PROVIDER, "Solgården", points(spring, 2, autumn, 3, now, 3)),
                new StairsHistory.Track(Side.VOLUNTARY, "Naboer i Nørreby", points(spring, 1, autumn, 3, now, 2))));
    }

    private static List<StairsHistory.Point> points(
            LocalDate first, int one, LocalDate second, int two, LocalDate third, int three) {
        return List.of(
                new StairsHistory.Point(first, one),
                new StairsHistory.Point(second, two),
                new StairsHistory.Point(third, three));
    }

    public List<Person> people() {
        return List.of(
                new Person(
                        Side.AUTHORITY,
                        "Nørreby Kommune",
                        contact("Karen Holm", "karen", "10203041", "Mette Lund", "10203042")),
                new Person(
                        Side.PROVIDER,
                        "Solgården",
                        contact("Yusuf Demir", "yusuf", "10203051", "Lone Krag", "10203052")),
                new Person(
                        Side.VOLUNTARY,
                        "Naboer i Nørreby",
                        contact("Inge Balle", "inge", "10203061", "Jens Vad", "10203062")));
    }

    private Contact contact(String name, String key, String phone, String substitute, String substitutePhone) {
        return new Contact(
                name,
                t.get("web.parts." + key),
                phone,
                t.get("web.parts." + key + ".hours"),
                substitute,
                substitutePhone);
    }

    public List<String> phases() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(phase -> t.get("web.parts.phase." + phase))
                .toList();
    }

    public List<GoalMark> goal() {
        return List.of(
                new GoalMark(t.get("web.parts.june"), Fill.EMPTY),
                new GoalMark(t.get("web.parts.september"), Fill.HALF),
                new GoalMark(t.get("web.parts.november"), Fill.FULL));
    }

    public List<Fact> facts() {
        return List.of(new Fact(t.get("web.parts.fact"), t.get("web.parts.fact.text")));
    }

    public Pager pager() {
        return Pager.of(2, 48, 20, "/demo/dele");
    }

    public Conflict conflict() {
        return new Conflict(
                "Mette Lund",
                t.get("web.parts.conflict.when"),
                "why",
                "/demo/dele",
                List.of(new Conflict.Difference(
                        t.get("web.parts.field.why"),
                        t.get("web.parts.conflict.theirs"),
                        t.get("web.parts.field.why.example"))));
    }

    public Fields fields() {
        return new Fields(
                t,
                "web.parts.field",
                Problems.none()
                        .and("name", t.get("web.parts.problem.name"))
                        .and("days", t.get("web.parts.problem.days"))
                        .and("agreed", t.get("web.parts.problem.agreed")));
    }

    public List<Option> steps() {
        return IntStream.rangeClosed(2, 4)
                .mapToObj(step -> new Option(
                        "" + step, t.get("web.stairs.step." + step), t.get("web.stairs.step." + step + ".is")))
                .toList();
    }

    public List<Option> days() {
        return List.of(
                new Option("1", t.get("web.parts.monday")),
                new Option("2", t.get("web.parts.thursday"), t.get("web.parts.thursday.hint")));
    }

    public List<Option> places() {
        return List.of(new Option("a", "Nørreby Midt"), new Option("b", "Vestermarken"), new Option("c", "Havnen"));
    }
}
