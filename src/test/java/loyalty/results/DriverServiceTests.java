package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.statistics.Driver;
import loyalty.statistics.Drivers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.drivers")
class DriverServiceTests {
    @Autowired
    DriverService drivers;

    @Autowired
    ThemeService themes;

    @Autowired
    ResultsFixture fixture;

    @Test
    void findsWhatMovesTheOverallScore() {
        UUID campaign = fixture.campaign(fixture.questionnaire());
        IntStream.range(0, 60)
                .forEach(i -> fixture.answer(
                        campaign,
                        null,
                        Map.of(
                                "overall",
                                1 + i % 10,
                                "quality",
                                1 + (i + i / 10 % 2) % 10,
                                "service",
                                1 + i / 6 % 10)));
        fixture.answer(campaign, null, Map.of("overall", 1, "quality", 10));
        fixture.count();

        Drivers found = drivers.of(campaign).orElseThrow();

        assertThat(found).isInstanceOfSatisfying(Drivers.Found.class, driving -> {
            assertThat(driving.n()).as("complete answers").isEqualTo(60);
            assertThat(driving.drivers()).extracting(Driver::factor).containsExactly("quality", "service");
            assertThat(driving.drivers().getFirst().share()).isGreaterThan(0.9);
        });
    }

    @Test
    void saysWhyItFindsNothing() {
        UUID campaign = fixture.campaign(fixture.questionnaire());
        fixture.answer(campaign, null, Map.of("overall", 8, "quality", 9, "service", 7));
        fixture.count();

        assertThat(drivers.of(campaign)).contains(new Drivers.Refused(1, Drivers.Reason.TOO_FEW_ANSWERS));
    }

    @Test
    void showsWordsThatEnoughHaveWritten() {
        UUID campaign = fixture.campaign(fixture.questionnaire());
        IntStream.range(0, 5)
                .forEach(i ->
                        fixture.answer(campaign, null, Map.of("why", i % 2 == 0 ? "Late delivery" : "送货太慢, delivery")));
        fixture.answer(campaign, null, Map.of("why", "Ask Zhuge Huaijin, 13812345678"));
        fixture.count();

        assertThat(themes.of(campaign, "why")).containsExactly(new Theme("delivery", 5));
    }
}
