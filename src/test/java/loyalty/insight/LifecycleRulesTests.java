package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages by limits that change and by the customer's own cycle, worked out by hand. Days are counted from 2026-01-01. */
class LifecycleRulesTests {
    private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);
    private static final LifecycleLimits OWN = new LifecycleLimits(90, 90, 180, 90, true);
    private static final LifecycleLimits SHORT = new LifecycleLimits(90, 30, 60, 90, false);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # bought on the days | stages since the days, until day 700
            0,                     'NEW 0, AT_RISK 91, LOST 181'
            # a cycle of 10: at risk after 30, lost after 60, the least there are
            0 10 20,               'NEW 0, LOST 91'
            # a cycle of 100: new for 90 days, then active for 200 after the last, lost after 400
            0 100,                 'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 301, LOST 501'
            # 200 and 100: the median is 150; lost after 600 would be day 901
            0 200 300,             'NEW 0, AT_RISK 91, LOST 181, WON_BACK 200, ACTIVE 291, AT_RISK 601'
            # gaps 15, 15, 120: lost after 60 of the second cycle, so the last is a return
            0 15 30 150,           'NEW 0, LOST 91, WON_BACK 150, LOST 241'
            # gaps 20 and 25: lost after 90 from day 45 on; then 20, 25 and 155: at risk after 50, lost after 100
            0 20 45 200,           'NEW 0, AT_RISK 91, LOST 136, WON_BACK 200, AT_RISK 291, LOST 301'
            """)
    void ownCyclesStandForTheLimits(String bought, String stages) {
        assertThat(history(bought, LifecycleRules.always(OWN), 700)).isEqualTo(stages.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from day | stages of who bought on day 0 and 100, on day 400, when 30 and 60 days hold from that day on
            # lost by the limits of the day on which they buy again
            100,         'NEW 0, AT_RISK 91, WON_BACK 100, LOST 191'
            # at risk when they bought, by the limits of then: nobody is won back afterwards by other limits
            120,         'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 131, LOST 161'
            140,         'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 140, LOST 161'
            70,          'NEW 0, LOST 91, WON_BACK 100, LOST 191'
            250,         'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 191, LOST 250'
            300,         'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 191, LOST 281'
            # not yet
            401,         'NEW 0, AT_RISK 91, ACTIVE 100, AT_RISK 191, LOST 281'
            """)
    void otherLimitsLeaveThePastAsItWas(int from, String stages) {
        LifecycleRules rules = LifecycleRules.SHIPPED.with(DAY_0.plusDays(from), SHORT);

        assertThat(history("0 100", rules, 400)).isEqualTo(stages.replaceAll("\\s+", " "));
    }

    @Test
    void eachVersionHoldsUntilTheNext() {
        LifecycleRules rules = LifecycleRules.SHIPPED
                .with(DAY_0.plusDays(200), SHORT)
                .with(DAY_0.plusDays(210), LifecycleLimits.SHIPPED);

        assertThat(history("0 30 60", rules, 400))
                .isEqualTo("NEW 0, ACTIVE 91, AT_RISK 151, LOST 200, AT_RISK 210, LOST 241");
        assertThat(rules.on(DAY_0.minusYears(90))).isEqualTo(LifecycleLimits.SHIPPED);
        assertThat(rules.on(DAY_0.plusDays(209))).isEqualTo(SHORT);
    }

    @Test
    void nobodyIsNewAgain() {
        LifecycleLimits longer = new LifecycleLimits(300, 90, 180, 300, false);
        LifecycleRules rules = LifecycleRules.SHIPPED.with(DAY_0.plusDays(120), longer);

        assertThat(history("0 80", rules, 130)).isEqualTo("NEW 0, ACTIVE 91");
        assertThat(history("0 190", rules, 600)).isEqualTo("NEW 0, AT_RISK 91, LOST 181, WON_BACK 190, LOST 491");
    }

    @Test
    void whoWasNotThereYetHasNoStageOfThatTime() {
        LifecycleRules rules = LifecycleRules.SHIPPED.with(DAY_0, SHORT);

        assertThat(history("10", rules, 20)).isEqualTo("NEW 10");
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        assertThatThrownBy(() -> new LifecycleLimits(0, 90, 180, 90, false))
                .isInstanceOf(RefusedException.class)
                .hasMessage("insight.limits.range");
        assertThatThrownBy(() -> new LifecycleLimits(90, 90, 3_651, 90, false)).hasMessage("insight.limits.range");
        assertThatThrownBy(() -> new LifecycleLimits(90, 90, 90, 90, false)).hasMessage("insight.limits.order");
    }

    private static String history(String bought, LifecycleRules rules, int today) {
        List<LocalDate> days = Arrays.stream(bought.split(" "))
                .map(day -> DAY_0.plusDays(Integer.parseInt(day)))
                .toList();
        return StageHistory.of(days, rules, DAY_0.plusDays(today)).stream()
                .map(begun -> begun.stage() + " " + ChronoUnit.DAYS.between(DAY_0, begun.since()))
                .collect(Collectors.joining(", "));
    }
}
