package dk.samspil;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The front door of the house: starts Samspil. Beans carry their room's name, so that two rooms may both have an Invitation. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Samspil",
        sharedModules = {"access", "web", "journal"})
public class Samspil {

    public static void main(String[] args) {
        SpringApplication.run(Samspil.class, args);
    }
}
