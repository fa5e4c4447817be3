package dk.samspil.clauses;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestDatabase;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.web.Language;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilModuleTest
@Import(Town.class)
class VariantsTest {

    static final VariantText BENCH = new VariantText(
            "MEETINGS", Language.DA, "", "På bænken", "Vi mødes på bænken ved kanalen, når nogen har brug for det.");
    static final VariantText DANCE =
            new VariantText(null, Language.DA, "Når vi danser", "Med levende musik", "Vi danser hver fredag.");

    @Autowired
    Variants variants;

    @Autowired
    ClauseLibrary library;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("clauses");
        national(INGE, null);
    }

    @Test
    void oneOwnWordingStandsBesideTheHouses() {
        var bench = kept(INGE, BENCH);

        assertThat(wordings(JENS, "MEETINGS")).endsWith("På bænken").hasSizeGreaterThan(1);
        assertThat(JENS.asks(() -> library.clause("MEETINGS", Language.DA))
                        .orElseThrow()
                        .wordings()
                        .getLast())
                .isEqualTo(new Wording(bench.toString(), "På bænken", BENCH.text(), bench, "Naboer i Nørreby"));
        assertThat(JENS.asks(() -> library.clause("MEETINGS", Language.EN))
                        .orElseThrow()
                        .wordings())
                .allMatch(wording -> wording.variant() == null);
    }

    @Test
    void anOwnClauseComesLastAndBelongsToNoKit() {
        var dance = kept(INGE, DANCE);

        var last = JENS.asks(() -> library.clauses(Language.DA)).getLast();
        assertThat(last)
                .returns(dance.toString(), Clause::code)
                .returns("Når vi danser", Clause::heading)
                .returns(37, Clause::number);
        assertThat(last.kits()).isEmpty();
        assertThat(JENS.asks(() -> library.clause(dance.toString(), Language.DA)))
                .contains(last);
        assertThatThrownBy(() -> INGE.does(() -> variants.keep(
                        ids.next(), new VariantText(null, Language.DA, " ", "Uden overskrift", "Vi danser."))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> kept(INGE, new VariantText("NONE", Language.DA, "", "Til intet", "Intet.")))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void everySaveStaysAndTheLateOneIsTold() {
        var bench = kept(INGE, BENCH);
        var bridge = text("På broen", "Vi mødes på broen.");

        INGE.does(() -> variants.rewrite(bench, 1, bridge));

        assertThatThrownBy(() -> JENS.does(() -> variants.rewrite(bench, 1, text("I parken", "Vi mødes i parken."))))
                .isInstanceOf(Stale.class);
        assertThat(JENS.asks(() -> variants.versions(bench)))
                .extracting(VariantVersion::text)
                .containsExactly(bridge, BENCH);
        assertThatThrownBy(() -> INGE.does(() -> jdbc.sql("update clauses.variant_text set text = 'Noget andet'")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void sentTwiceItIsKeptOnce() {
        var bench = kept(INGE, BENCH);

        INGE.does(() -> variants.keep(bench, BENCH));

        assertThat(INGE.asks(variants::count)).isEqualTo(1);
        assertThat(INGE.asks(() -> variants.versions(bench))).hasSize(1);
    }

    @Test
    void whatIsOfferedIsForEveryoneWithoutAName() {
        var bench = kept(INGE, BENCH);

        assertThat(offered(KAREN, "bænken")).isEmpty();
        INGE.does(() -> variants.offer(bench, 1));

        assertThat(offered(KAREN, "kanalen nogen")).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo(BENCH.text());
            assertThat(found.toString()).doesNotContain("Naboer");
        });
        assertThat(offered(KAREN, "broen")).isEmpty();
        assertThat(offered(INGE, "bænken")).as("one's own stands elsewhere").isEmpty();
        assertThat(new Actor.Visitor().call(() -> library.offered(bench))).isPresent();
        assertThat(wordings(KAREN, "MEETINGS")).doesNotContain("På bænken");
    }

    @Test
    void othersSeeTheVersionThatWasOffered() {
        var bench = kept(INGE, BENCH);
        INGE.does(() -> variants.offer(bench, 1));
        INGE.does(() -> variants.rewrite(bench, 1, text("På broen", "Vi mødes på broen.")));

        assertThat(offered(KAREN, "")).extracting(OfferedWording::name).containsExactly("På bænken");
        assertThatThrownBy(() -> INGE.does(() -> variants.offer(bench, 1))).isInstanceOf(Stale.class);
        INGE.does(() -> variants.offer(bench, 2));
        assertThat(offered(KAREN, "")).extracting(OfferedWording::name).containsExactly("På broen");
    }

    @Test
    void aTextThatTellsWhoOffersItIsNotOffered() {
        var ours = kept(INGE, text("Hos os", "Naboer passer kaffen, og foreningen vasker op."));
        var general = kept(KAREN, text("Hos kommunen", "Kommunen passer kaffen."));
        var neighbours = kept(INGE, text("Ved siden af", "Vi inviterer vores naboer ind."));

        assertThatThrownBy(() -> INGE.does(() -> variants.offer(ours, 1))).isInstanceOf(Refusal.class);
        KAREN.does(() -> variants.offer(general, 1));
        INGE.does(() -> variants.offer(neighbours, 1));

        assertThat(offered(YUSUF, "")).extracting(OfferedWording::name).containsOnly("Hos kommunen", "Ved siden af");
    }

    @Test
    void takingItOverIsCountedOnceForEachPlace() {
        var bench = kept(INGE, BENCH);
        var place = ids.next();
        KAREN.does(() -> library.taken(bench, place, false));
        INGE.does(() -> variants.offer(bench, 1));

        KAREN.does(() -> library.taken(bench, place, false));
        KAREN.does(() -> library.taken(bench, place, true));
        KAREN.does(() -> library.taken(bench, place, false));
        YUSUF.does(() -> library.taken(bench, ids.next(), false));
        INGE.does(() -> library.taken(bench, ids.next(), true));

        assertThat(INGE.asks(() -> variants.own(bench)))
                .returns(2, Variant::taken)
                .returns(1, Variant::changed);
        assertThat(EVE.asks(() -> jdbc.sql("select count(*) from clauses.taking")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void whatIsPutAwayIsOfferedNobodyAndCanBeTakenOutAgain() {
        var bench = kept(INGE, BENCH);
        INGE.does(() -> variants.offer(bench, 1));

        INGE.does(() -> variants.putAway(bench));

        assertThat(offered(KAREN, "")).isEmpty();
        assertThat(wordings(JENS, "MEETINGS")).doesNotContain("På bænken");
        INGE.does(() -> variants.takeOut(bench));
        assertThat(wordings(JENS, "MEETINGS")).contains("På bænken");
    }

    @Test
    void aBranchSeesWhatItsNationalOrganisationKeeps() {
        var bench = kept(EVE, BENCH);
        national(INGE, EVE);

        assertThat(wordings(INGE, "MEETINGS")).contains("På bænken");
        assertThatThrownBy(() -> INGE.does(() -> variants.rewrite(bench, 1, DANCE)))
                .isInstanceOf(NotHere.class);
        assertThat(INGE.asks(variants::count)).isZero();
    }

    @Test
    void eveNeitherSeesNorTouchesIt() {
        var bench = kept(INGE, BENCH);

        assertThat(wordings(EVE, "MEETINGS")).doesNotContain("På bænken");
        assertThat(EVE.asks(() -> library.offered(bench))).isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> variants.own(bench))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> variants.versions(bench))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> variants.rewrite(bench, 1, DANCE)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> variants.offer(bench, 1))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> variants.putAway(bench))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> variants.keep(bench, DANCE))).isInstanceOf(NotHere.class);
    }

    private UUID kept(Cast person, VariantText text) {
        var id = ids.next();
        person.does(() -> variants.keep(id, text));
        return id;
    }

    private static VariantText text(String name, String text) {
        return new VariantText("MEETINGS", Language.DA, "", name, text);
    }

    private List<String> wordings(Cast person, String clause) {
        return person.asks(() -> library.clause(clause, Language.DA)).orElseThrow().wordings().stream()
                .map(Wording::name)
                .toList();
    }

    private List<OfferedWording> offered(Cast person, String text) {
        return person.asks(() -> library.offered(new OfferedSearch(text, null, Language.DA, 1)))
                .wordings();
    }

    /** Only registering says whose branch one is, and the cast has been registered long ago. */
    private void national(Cast branch, @Nullable Cast national) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        JdbcClient.create(TestDatabase.as("postgres", database))
                .sql("update organisations.organisation set national = cast(:national as uuid) where id = :branch")
                .param(
                        "national",
                        national == null ? null : national.organisation().toString())
                .param("branch", branch.organisation().value())
                .update();
    }
}
