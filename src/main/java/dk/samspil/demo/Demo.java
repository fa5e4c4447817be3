package dk.samspil.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells the town's stories once: before the door is opened, so that nobody meets half a town, and before any mail is written,
 * so that no letter takes back a link that somebody in a story is about to use.
 */
@Component
@Profile("demo")
class Demo implements SmartLifecycle {

    private static final int BEFORE_THE_DOOR_OPENS = 0;

    private final Town town;
    private final Houses houses;
    private final Offering offering;
    private final Writing writing;
    private final Clarifying clarifying;
    private final DementiaStory dementia;
    private final EldersStory elders;
    private final BeginningStory beginning;
    private final KnittersStory knitters;
    private final PrinciplesStory principles;
    private final VesterlundStory vesterlund;
    private final DialogueStory dialogue;
    private volatile boolean told;

    Demo(
            Town town,
            Houses houses,
            Offering offering,
            Writing writing,
            Clarifying clarifying,
            DementiaStory dementia,
            EldersStory elders,
            BeginningStory beginning,
            KnittersStory knitters,
            PrinciplesStory principles,
            VesterlundStory vesterlund,
            DialogueStory dialogue) {
        this.town = town;
        this.houses = houses;
        this.offering = offering;
        this.writing = writing;
        this.clarifying = clarifying;
        this.dementia = dementia;
        this.elders = elders;
        this.beginning = beginning;
        this.knitters = knitters;
        this.principles = principles;
        this.vesterlund = vesterlund;
        this.dialogue = dialogue;
    }

    @Override
    public void start() {
        told = true;
        if (!town.isInhabited()) {
            houses.areBuilt();
            offering.isPublished();
            writing.isDone();
            clarifying.isDone();
            dementia.isTold();
            elders.isTold();
            beginning.isTold();
            knitters.isTold();
            principles.isTold();
            vesterlund.isTold();
            dialogue.isTold();
        }
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_DOOR_OPENS;
    }
}
