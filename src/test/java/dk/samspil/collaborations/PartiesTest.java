package dk.samspil.collaborations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.all;
import static dk.samspil.collaborations.Gathering.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Gathering.class)
class PartiesTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    SixAnswers answers;

    @Autowired
    Rounds rounds;

    @Autowired
    List<OwnData> ownData;

    @Autowired
    Links links;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void startedTwiceItIsOneCollaboration() {
        var place = gathering.alone();
        KAREN.does(() -> collaborations.start(Gathering.begun(place)));

        assertThat(cards(METTE)).filteredOn(card -> card.place().equals(place)).hasSize(1);
    }

    @Test
    void nobodyStartsInSomebodyElsesPlace() {
        var place = gathering.alone();

        assertThatThrownBy(() -> EVE.does(() -> collaborations.start(Gathering.begun(place))))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void theInvitedReadsTheInvitationAndNothingElse() {
        var place = gathering.alone();
        var invitation = gathering.invite(place, INGE);

        assertThat(INGE.asks(() -> parties.waiting())).contains(invitation);
        assertThat(cards(JENS)).anyMatch(card -> card.place().equals(place) && card.isInvitation());
        assertThatThrownBy(() -> INGE.asks(() -> collaborations.room(place))).isInstanceOf(NotHere.class);
        assertThat(rows(INGE, "collaborations.party", place)).isZero();
        assertThatThrownBy(() -> EVE.asks(() -> parties.invitation(invitation.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> YUSUF.does(() -> parties.accept(invitation.id(), contact(YUSUF), Voice.own())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void anInvitationSentTwiceIsOneAndAskedAgainClosesTheOlderLink() {
        var place = gathering.alone();
        var id = ids.next();
        KAREN.asks(() -> parties.invite(place, id, Gathering.guest(INGE)));
        KAREN.asks(() -> parties.invite(place, id, Gathering.guest(INGE)));
        assertThat(rows(KAREN, "collaborations.invitation", place)).isOne();
        var link = gathering.link(LinkPurpose.INVITATION, INGE, place, id);

        gathering.invite(place, INGE);

        assertThat(opened(link)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(INGE.asks(() -> parties.waiting()))
                .filteredOn(one -> one.place().equals(place))
                .hasSize(1);
    }

    @Test
    void whoIsInCannotBeInvitedAgain() {
        var place = gathering.ofThree();

        assertThatThrownBy(() -> gathering.invite(place, INGE)).isInstanceOf(Refusal.class);
    }

    @Test
    void yesComesFromOneselfByLinkOrOnThePhone() {
        var place = gathering.alone();
        var self = gathering.invite(place, YUSUF);
        YUSUF.does(() -> parties.accept(self.id(), contact(YUSUF), Voice.own()));
        YUSUF.does(() -> parties.accept(self.id(), contact(YUSUF), Voice.own()));

        var byLink = gathering.invite(place, INGE);
        var link = gathering.link(LinkPurpose.INVITATION, INGE, place, byLink.id());
        var holder = gathering.holder(link);
        holder.run(() -> parties.accept(byLink.id(), contact(INGE), Voice.own()));
        assertThat(opened(link)).isInstanceOf(Links.Opened.Spent.class);
        assertThatThrownBy(() -> holder.run(() -> parties.decline(byLink.id(), Voice.own())))
                .isInstanceOf(LinkIsClosed.class);

        var byPhone = gathering.invite(place, EVE);
        KAREN.does(() -> parties.accept(byPhone.id(), contact(EVE), Voice.onThePhone(EVE.organisation(), "Eve Storm")));

        for (var one : List.of(KAREN, YUSUF, INGE, EVE)) {
            assertThat(one.asks(() -> collaborations.room(place)).active()).hasSize(4);
        }
    }

    @Test
    void noLeavesNothingBehindAndCannotBecomeYes() {
        var place = gathering.alone();
        var invitation = gathering.invite(place, INGE);
        INGE.does(() -> parties.decline(invitation.id(), Voice.own()));
        INGE.does(() -> parties.decline(invitation.id(), Voice.own()));

        assertThat(status(place, INGE)).isEqualTo(PartyStatus.DECLINED);
        assertThat(cards(INGE)).noneMatch(card -> card.place().equals(place));
        assertThat(rows(INGE, "access.seat", place)).isZero();
        assertThatThrownBy(() -> INGE.does(() -> parties.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(Refusal.class);

        gathering.join(place, INGE);
        assertThat(status(place, INGE)).isEqualTo(PartyStatus.ACTIVE);
    }

    @Test
    void anInvitationTakenBackClosesTheLinkOfTheOneWhoIsWriting() {
        var place = gathering.alone();
        var invitation = gathering.invite(place, INGE);
        var holder = gathering.holder(gathering.link(LinkPurpose.INVITATION, INGE, place, invitation.id()));
        KAREN.does(() -> parties.withdraw(place, INGE.organisation()));

        assertThatThrownBy(() -> holder.run(() -> parties.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
        assertThatThrownBy(() -> INGE.does(() -> parties.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(Refusal.class);
        assertThat(status(place, INGE)).isEqualTo(PartyStatus.LEFT);
    }

    @Test
    void aPartyThatIsInCannotBeTakenBack() {
        var place = gathering.ofThree();

        assertThatThrownBy(() -> KAREN.does(() -> parties.withdraw(place, INGE.organisation())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoLeavesTakesAlongWhatWasNotShownAndNobodyWaitsForThem() {
        var place = gathering.ofThree();
        var round = gathering.ask(place);
        gathering.answers(INGE, round, View.NO, "Vi bliver glemt.");
        assertThat(taken(INGE, place).get("sixAnswers")).hasSize(6);
        assertThat(taken(KAREN, place).get("sixAnswers")).isEmpty();

        INGE.does(() -> parties.leave(place));

        assertThatThrownBy(() -> INGE.asks(() -> collaborations.room(place))).isInstanceOf(NotHere.class);
        assertThat(rows(INGE, "collaborations.six_answer", place)).isZero();
        assertThat(cards(INGE)).noneMatch(card -> card.place().equals(place));
        gathering.answers(KAREN, round, View.YES, "");
        gathering.answers(YUSUF, round, View.YES, "");
        assertThat(seen(KAREN, round))
                .extracting(SixAnswer::organisation)
                .doesNotContain(INGE.organisation())
                .hasSize(12);
    }

    @Test
    void whatWasShownStaysWhenSomebodyLeaves() {
        var place = gathering.ofThree();
        var round = gathering.ask(place);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            gathering.answers(one, round, View.YES, one.fullName());
        }
        INGE.does(() -> parties.leave(place));

        assertThat(seen(KAREN, round)).hasSize(18);
        assertThatThrownBy(() -> INGE.asks(() -> rounds.round(round))).isInstanceOf(NotHere.class);
    }

    @Test
    void whatIsSaidOnThePhoneBeforeTheYesIsNotTakenDown() {
        var place = gathering.ofThree();
        gathering.invite(place, EVE);
        var round = gathering.ask(place);

        assertThatThrownBy(() -> KAREN.does(() ->
                        answers.give(round, Voice.onThePhone(EVE.organisation(), "Eve Storm"), all(View.YES, ""), 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void twoColleaguesAtOnceLoseNoContactPerson() {
        var place = gathering.alone();
        METTE.does(() -> parties.introduce(place, contact(METTE), 1));
        METTE.does(() -> parties.introduce(place, contact(METTE), 1));

        assertThatThrownBy(() -> KAREN.does(() -> parties.introduce(place, contact(INGE), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void twoPartiesAtOnceLoseNoDescription() {
        var place = gathering.ofThree();
        var room = KAREN.asks(() -> collaborations.room(place));
        var renamed = new Room(
                place,
                "Demens sammen",
                room.purpose(),
                room.targetGroups(),
                "0370",
                "Havnen",
                Gathering.DUE.minusYears(3),
                Form.WRITTEN,
                Phase.LAUNCH,
                room.parties(),
                room.version());
        INGE.does(() -> collaborations.describe(renamed));
        INGE.does(() -> collaborations.describe(renamed));

        assertThat(cards(YUSUF)).anyMatch(card -> card.name().equals("Demens sammen"));
        assertThatThrownBy(() -> KAREN.does(() -> collaborations.describe(room)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> EVE.does(() -> collaborations.describe(renamed)))
                .isInstanceOf(NotHere.class);
    }

    private PartyStatus status(PlaceId place, Cast person) {
        return KAREN.asks(() -> collaborations.room(place))
                .party(person.organisation())
                .orElseThrow()
                .status();
    }

    private List<Card> cards(Cast person) {
        return person.asks(() -> collaborations.cards(1));
    }

    private List<SixAnswer> seen(Cast person, RoundId round) {
        return person.asks(() -> answers.visible(round));
    }

    private Map<String, List<?>> taken(Cast person, PlaceId place) {
        return person.asks(() -> transaction.execute(status ->
                ownData.stream().collect(java.util.stream.Collectors.toMap(OwnData::name, part -> part.of(place)))));
    }

    private Links.Opened opened(String path) {
        return links.open(path.replaceFirst(".*/", ""));
    }

    private int rows(Cast person, String table, PlaceId place) {
        return person.asks(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table + " where place = :place")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()));
    }
}
