package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.rolesplits.AssessmentRepository.Kept;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the parties what they call the tasks on their map, and takes what each says alone. */
@Service
public class RoleSplits {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final SplitTaskRepository tasks;
    private final AssessmentRepository assessments;
    private final ProposalRepository proposals;
    private final Journal journal;
    private final Clock clock;

    RoleSplits(
            Collaborations collaborations,
            Rounds rounds,
            SplitTaskRepository tasks,
            AssessmentRepository assessments,
            ProposalRepository proposals,
            Journal journal,
            Clock clock) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.tasks = tasks;
        this.assessments = assessments;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything the actor's organisation may see of a collaboration's role split; five statements. */
    @Transactional(readOnly = true)
    RoleSplit split(PlaceId place) {
        return new RoleSplit(
                collaborations.room(place),
                rounds.all(place, RoundKind.ROLE_SPLIT),
                tasks.of(place),
                assessments.of(place),
                proposals.of(place),
                Actor.currentOrganisation(),
                rounds.today());
    }

    /** Asks every party about all tasks that stand on the map now. */
    @Transactional
    public RoundId ask(PlaceId place, LocalDate due) {
        collaborations.room(place);
        if (tasks.of(place).isEmpty()) {
            throw new Refusal("", "rolesplits.problem.noTasks");
        }
        return rounds.ask(place, RoundKind.ROLE_SPLIT, due);
    }

    /** What one's own form begins with: what was handed in, else what was left on the desk. */
    @Transactional(readOnly = true)
    List<GivenAssessment> begun(Round round) {
        var self = Actor.currentOrganisation();
        return assessments.of(round.repliedBy(self) ? Kept.GIVEN : Kept.DRAFT, round.id(), self);
    }

    /** Puts a half-finished answer aside, for colleagues to go on with. Handed in, it is changed by handing in again. */
    @Transactional
    public void putAside(RoundId id, Sheet sheet) {
        var round = rounds.round(id);
        var voice = Voice.own();
        if (!round.waitsFor(voice.organisation())) {
            throw new Stale();
        }
        write(Kept.DRAFT, round, voice, sheet, Sheet.of(begun(round)).version() == 0);
        journal.changed("rolesplits.putAside", round.place(), id.value());
    }

    /**
     * A party's answer to all tasks of a round; may be given again until it is shown. Sent twice, it is one; when a colleague
     * has written something else in the meantime, theirs stands and {@link Stale} is thrown.
     */
    @Transactional
    public void assess(RoundId id, Voice voice, Sheet sheet) {
        var round = rounds.round(id);
        if (!tasks.of(round.place()).stream()
                .filter(task -> task.isAskedIn(round))
                .allMatch(sheet::answers)) {
            throw new Refusal("", "rolesplits.problem.incomplete");
        }
        boolean first = !round.repliedBy(voice.organisation());
        if (first && voice.channel() == Channel.SELF && Sheet.of(begun(round)).version() != sheet.version()) {
            throw new Stale();
        }
        rounds.reply(id, voice);
        write(Kept.GIVEN, round, voice, sheet, first);
        if (voice.channel() != Channel.PHONE) {
            assessments.forgetDrafts(id);
        }
        journal.changed("rolesplits.assessed", round.place(), id.value());
    }

    /** What a room's overview and Min side say of the newest round; one statement. */
    @Transactional(readOnly = true)
    public RolesGlance onOverview(Room room, Round round) {
        var self = Actor.currentOrganisation();
        return new RolesGlance(room, round, Tally.of(assessments.standings(round.id())), self, rounds.today());
    }

    /** Titles of the tasks that lie close to what the staff does, as far as the actor's organisation may see; five statements. */
    @Transactional(readOnly = true)
    public List<String> nearStaff(PlaceId place) {
        var split = split(place);
        return split.current().map(split::on).orElse(List.of()).stream()
                .filter(OnTask::isNearStaff)
                .map(on -> on.task().title())
                .toList();
    }

    /**
     * Titles of the tasks that somebody calls a replacement and that the parties have not agreed on together, as far as the actor's
     * organisation may see; five statements.
     */
    @Transactional(readOnly = true)
    public List<String> uncommentedReplacements(PlaceId place) {
        var split = split(place);
        return split.current().map(split::on).orElse(List.of()).stream()
                .filter(on -> !on.isSettled() && on.situations().contains(Situation.REPLACEMENT))
                .map(on -> on.task().title())
                .toList();
    }

    /** What was written down for a party on the phone, line by line, for its receipt; asked on that party's behalf. Two statements. */
    @Transactional(readOnly = true)
    public List<String> receipt(RoundId id, OrganisationId organisation, Texts t) {
        var said = Sheet.of(assessments.of(Kept.GIVEN, id, organisation));
        return tasks.answeredIn(id).stream()
                .filter(task -> said.assessments().containsKey(task.id()))
                .map(task -> AssessmentText.line(task, said.on(task), t))
                .toList();
    }

    private void write(Kept kept, Round round, Voice voice, Sheet sheet, boolean first) {
        var now = clock.instant();
        var rows = sheet.assessments().entrySet().stream()
                .map(one -> new GivenAssessment(
                        round.id(),
                        one.getKey(),
                        voice.organisation(),
                        one.getValue(),
                        voice.name(),
                        now,
                        sheet.version()))
                .toList();
        var written = rows.stream()
                .filter(row -> first ? assessments.insert(kept, round.place(), row) : assessments.change(kept, row))
                .count();
        if (written < rows.size() && !isTheSame(kept, round, voice, sheet)) {
            throw new Stale();
        }
    }

    private boolean isTheSame(Kept kept, Round round, Voice voice, Sheet sheet) {
        return Sheet.of(assessments.of(kept, round.id(), voice.organisation()))
                .assessments()
                .equals(sheet.assessments());
    }
}
