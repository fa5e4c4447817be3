package dk.samspil.directory;

import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Conflict.Difference;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Two versions of an offer, field by field, where they are not the same. */
@Component
class OfferDifferences {

    private final Reference reference;

    OfferDifferences(Reference reference) {
        this.reference = reference;
    }

    List<Difference> between(OfferText theirs, OfferText yours, Texts t) {
        var differences = new ArrayList<Difference>();
        for (var field : fields(t)) {
            var one = field.read().apply(theirs);
            var other = field.read().apply(yours);
            if (!one.equals(other)) {
                differences.add(
                        new Difference(t.get("directory.form." + field.name()), orEmpty(one, t), orEmpty(other, t)));
            }
        }
        return List.copyOf(differences);
    }

    private record Field(String name, Function<OfferText, String> read) {}

    private List<Field> fields(Texts t) {
        return List.of(
                new Field("title", OfferText::title),
                new Field("kind", OfferText::kind),
                new Field("summary", OfferText::summary),
                new Field("scene", text -> t.of(text.scene())),
                new Field("whoComes", OfferText::whoComes),
                new Field("firstMet", OfferText::firstMet),
                new Field("firstTime", OfferText::firstTime),
                new Field("what", OfferText::what),
                new Field("forWhom", OfferText::forWhom),
                new Field("groups", text -> names(text.groups(), t)),
                new Field("needs", text -> names(text.needs(), t)),
                new Field("place", OfferText::place),
                new Field(
                        "municipality",
                        text -> reference
                                .municipality(text.municipality())
                                .map(Municipality::name)
                                .orElse("")),
                new Field("online", text -> t.get(text.online() ? "directory.yes" : "directory.no")),
                new Field("times", OfferText::times),
                new Field("price", OfferText::price),
                new Field("notDo", OfferText::notDo),
                new Field("contactName", OfferText::contactName),
                new Field("phone", OfferText::phone),
                new Field("phoneHours", OfferText::phoneHours),
                new Field("mail", OfferText::mail),
                new Field("otherWay", OfferText::otherWay),
                new Field("behind", OfferText::behind),
                new Field("beside", OfferText::beside),
                new Field("placesNow", OfferText::placesNow));
    }

    private static String orEmpty(String text, Texts t) {
        return text.isEmpty() ? t.get("directory.form.empty") : text;
    }

    private static String names(Collection<? extends Enum<?>> values, Texts t) {
        return values.stream().map(t::of).sorted().collect(Collectors.joining("\n"));
    }
}
