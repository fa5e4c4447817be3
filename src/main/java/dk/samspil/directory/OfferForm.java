package dk.samspil.directory;

import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An offer as it is typed, in the order its page says it. A field that was not sent is empty. Shared by drafts and publishing. */
public record OfferForm(
        @Required(message = "directory.problem.title") @Size(max = 80, message = "web.problem.tooLong") String title,

        @Size(max = 80, message = "web.problem.tooLong") String kind,
        @Size(max = 400, message = "web.problem.tooLong") String summary,
        String scene,
        @Prose String whoComes,
        @Line String firstMet,
        @Prose String firstTime,
        @Prose String what,
        @Prose String forWhom,
        List<String> groups,
        List<String> needs,
        @Prose String place,
        String municipality,
        String online,
        @Prose String times,
        @Line String price,
        @Prose String notDo,
        @Line String contactName,
        @Phone String phone,
        @Line String phoneHours,

        @Line @Pattern(regexp = "|[^\\s@]+@[^\\s@]+\\.[^\\s@]+", message = "directory.problem.mail") String mail,

        @Prose String otherWay,
        @Prose String behind,
        @Prose String beside,
        @Prose String placesNow) {

    private static final List<String> NOTHING = List.of();

    public OfferForm {
        title = or(title);
        kind = or(kind);
        summary = or(summary);
        scene = or(scene);
        whoComes = or(whoComes);
        firstMet = or(firstMet);
        firstTime = or(firstTime);
        what = or(what);
        forWhom = or(forWhom);
        groups = Objects.requireNonNullElse(groups, NOTHING);
        needs = Objects.requireNonNullElse(needs, NOTHING);
        place = or(place);
        municipality = or(municipality);
        online = or(online);
        times = or(times);
        price = or(price);
        notDo = or(notDo);
        contactName = or(contactName);
        phone = PhoneNumber.tidy(or(phone));
        phoneHours = or(phoneHours);
        mail = or(mail);
        otherWay = or(otherWay);
        behind = or(behind);
        beside = or(beside);
        placesNow = or(placesNow);
    }

    /** Nothing typed yet. */
    static OfferForm blank() {
        var none = "";
        return new OfferForm(
                none,
                none,
                none,
                Scene.AT_HOME.name(),
                none,
                none,
                none,
                none,
                none,
                NOTHING,
                NOTHING,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    static OfferForm of(OfferText text) {
        return new OfferForm(
                text.title(),
                text.kind(),
                text.summary(),
                text.scene().name(),
                text.whoComes(),
                text.firstMet(),
                text.firstTime(),
                text.what(),
                text.forWhom(),
                List.of(OfferRow.names(text.groups())),
                List.of(OfferRow.names(text.needs())),
                text.place(),
                text.municipality(),
                Boolean.toString(text.online()),
                text.times(),
                text.price(),
                text.notDo(),
                text.contactName(),
                text.phone(),
                text.phoneHours(),
                text.mail(),
                text.otherWay(),
                text.behind(),
                text.beside(),
                text.placesNow());
    }

    OfferText text() {
        return new OfferText(
                title,
                kind,
                summary,
                chosen(Scene.values(), List.of(scene)).stream().findFirst().orElse(Scene.AROUND_A_TABLE),
                whoComes,
                firstMet,
                firstTime,
                what,
                forWhom,
                chosen(TargetGroup.values(), groups),
                chosen(Need.values(), needs),
                place,
                municipality,
                "true".equals(online),
                times,
                price,
                notDo,
                contactName,
                phone,
                phoneHours,
                mail,
                otherWay,
                behind,
                beside,
                placesNow);
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] values, Collection<String> names) {
        return Arrays.stream(values)
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toSet());
    }

    private static String or(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
