package loyalty;

import java.time.Clock;
import java.time.ZoneId;
import loyalty.backup.BackupCommand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
@ConfigurationPropertiesScan
public class LoyaltyApplication {
    public static void main(String[] args) {
        if (BackupCommand.isAskedFor(args)) System.exit(BackupCommand.run(args, Clock.systemUTC()));
        SpringApplication.run(LoyaltyApplication.class, args);
    }

    /** The time, in the zone whose calendar days the company works by. */
    @Bean
    Clock clock(@Value("${loyalty.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
