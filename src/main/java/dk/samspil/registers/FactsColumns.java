package dk.samspil.registers;

import dk.samspil.access.Side;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.database.Rows;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How public facts stand in a row, all but their days: beside what the parties are asked, and beside what everybody reads. */
final class FactsColumns {

    static final String NAMES =
            "title, kind, language, parties, sides, municipality, municipality_name, groups, geography";

    static final String VALUES =
            ":title, :kind, :language, :parties, :sides, :municipality, :municipalityName, :groups, :geography";

    private FactsColumns() {}

    static Map<String, @Nullable Object> values(PublicFacts facts) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", facts.title());
        values.put("kind", facts.kind().name());
        values.put("language", facts.language().name());
        values.put(
                "parties",
                lines(facts.parties().stream().map(PublicFacts.Named::name).toList()));
        values.put(
                "sides",
                lines(facts.parties().stream().map(party -> party.side().name()).toList()));
        values.put("municipality", facts.municipality());
        values.put("municipalityName", facts.municipalityName());
        values.put("groups", facts.groups().stream().map(Enum::name).toArray(String[]::new));
        values.put("geography", facts.geography());
        return values;
    }

    static PublicFacts read(ResultSet row, LocalDate startsOn, @Nullable LocalDate lastDay) throws SQLException {
        return new PublicFacts(
                row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")),
                Language.valueOf(row.getString("language")),
                parties(row),
                row.getString("municipality"),
                row.getString("municipality_name"),
                Rows.texts(row, "groups").stream().map(TargetGroup::valueOf).toList(),
                row.getString("geography"),
                startsOn,
                lastDay);
    }

    private static List<PublicFacts.Named> parties(ResultSet row) throws SQLException {
        var names = Arrays.asList(row.getString("parties").split("\n"));
        var sides = Arrays.asList(row.getString("sides").split("\n"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> new PublicFacts.Named(names.get(i), Side.valueOf(sides.get(i))))
                .toList();
    }

    private static String lines(List<String> words) {
        return words.stream().map(word -> word.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }
}
