package dk.samspil;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The front door of the house: starts Samspil. */
@SpringBootApplication
@Modulithic(systemName = "Samspil", sharedModules = {"access", "web", "journal"})
public class Samspil {

    public static void main(String[] args) {
        SpringApplication.run(Samspil.class, args);
    }
}
