package dk.samspil.demo;

import dk.samspil.web.PublicAddress;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says, when the door is open, where it is and who one can be. */
@Component
@Profile("demo")
class Welcome implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final PublicAddress address;

    Welcome(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Samspil is at {}. Pick who you want to be at {}:", address.of("/"), address.of("/demo/ind"));
        Arrays.stream(Someone.values())
                .forEach(who -> LOG.info(
                        "  {}, {}, {}",
                        who.fullName(),
                        who.function(),
                        who.house().fullName()));
    }
}
