package dk.samspil.demo;

import dk.samspil.web.PublicAddress;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the town's stories once, then says where they can be seen and who one can be. */
@Component
@Profile("demo")
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Town town;
    private final Houses houses;
    private final Offering offering;
    private final Clarifying clarifying;
    private final DementiaStory dementia;
    private final EldersStory elders;
    private final BeginningStory beginning;
    private final VesterlundStory vesterlund;
    private final PublicAddress address;

    Demo(
            Town town,
            Houses houses,
            Offering offering,
            Clarifying clarifying,
            DementiaStory dementia,
            EldersStory elders,
            BeginningStory beginning,
            VesterlundStory vesterlund,
            PublicAddress address) {
        this.town = town;
        this.houses = houses;
        this.offering = offering;
        this.clarifying = clarifying;
        this.dementia = dementia;
        this.elders = elders;
        this.beginning = beginning;
        this.vesterlund = vesterlund;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!town.isInhabited()) {
            houses.areBuilt();
            offering.isPublished();
            clarifying.isDone();
            dementia.isTold();
            elders.isTold();
            beginning.isTold();
            vesterlund.isTold();
        }
        LOG.info("Samspil is at {}. Pick who you want to be at {}:", address.of("/"), address.of("/demo/ind"));
        Arrays.stream(Someone.values())
                .forEach(who -> LOG.info("  {}, {}, {}", who.fullName(), who.function(), who.house().fullName()));
    }
}
