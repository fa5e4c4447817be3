package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Outline;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's agreements are written with: begun, and filled with words clause by clause. */
@Component
@Profile("demo")
class Pen {

    private final Town town;
    private final Agreements agreements;
    private final Outline outline;
    private final Drafting drafting;
    private final Ids ids;

    Pen(Town town, Agreements agreements, Outline outline, Drafting drafting, Ids ids) {
        this.town = town;
        this.agreements = agreements;
        this.outline = outline;
        this.drafting = drafting;
        this.ids = ids;
    }

    /** An agreement in its first edition. */
    record Draft(PlaceId place, AgreementId agreement, EditionId edition) {}

    /** A clause that is to be in it, and who writes the first words; nobody in particular where null. */
    record Clause(UUID id, String heading, @Nullable Someone drafter) {}

    Clause clause(String heading, @Nullable Someone drafter) {
        return new Clause(ids.next(), heading, drafter);
    }

    /** All meet and choose what it is to be about. */
    Draft begins(
            int daysAgo,
            Someone who,
            PlaceId place,
            AgreementKind kind,
            String title,
            List<Someone> between,
            Clause... clauses) {
        var draft = new Draft(place, new AgreementId(ids.next()), new EditionId(ids.next()));
        var parties = between.stream().map(this::of).collect(Collectors.toSet());
        town.ago(daysAgo, who, () -> {
            agreements.begin(place, draft.agreement(), draft.edition(), kind, Language.DA, title, parties);
            outline.add(
                    draft.edition(), Arrays.stream(clauses).map(this::chosen).toList());
            outline.choose(draft.edition(), null);
        });
        return draft;
    }

    void writes(int daysAgo, Someone who, Clause clause, String words) {
        town.ago(daysAgo, who, () -> {
            var seen = drafting.section(clause.id());
            drafting.write(clause.id(), seen.heading(), words, seen.version());
        });
    }

    void saysYes(int daysAgo, Someone who, Clause clause) {
        town.ago(
                daysAgo,
                who,
                () -> drafting.nod(clause.id(), drafting.section(clause.id()).version(), Voice.own()));
    }

    private Outline.Chosen chosen(Clause clause) {
        var drafter = clause.drafter() == null ? null : of(clause.drafter());
        return new Outline.Chosen(clause.id(), null, clause.heading(), "", drafter);
    }

    private OrganisationId of(Someone who) {
        return town.at(who.house());
    }
}
