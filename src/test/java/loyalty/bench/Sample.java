package loyalty.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.demo.DemoPeople;
import loyalty.demo.DemoPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer to ask about. */
record Sample(UUID id, String phone, byte @Nullable [] tailIndex) {
    private static final int MOST = 500;

    /** Spread evenly over all of them. */
    static List<Sample> of(int customers, JdbcClient jdbc, Clock clock) {
        DemoPeople people = GeneratedFiles.people(LocalDate.now(clock));
        int count = Math.min(MOST, customers);
        return IntStream.range(0, count)
                .mapToObj(i -> people.person(1 + (int) ((long) i * customers / count)))
                .map(person -> of(person, jdbc))
                .toList();
    }

    private static Sample of(DemoPerson person, JdbcClient jdbc) {
        return jdbc.sql("select id, phone_tail_index from customer where number = ?")
                .param(GeneratedFiles.number(person))
                .query((row, number) ->
                        new Sample(row.getObject("id", UUID.class), person.phone(), row.getBytes("phone_tail_index")))
                .single();
    }

    String lastFourDigits() {
        return phone.substring(phone.length() - 4);
    }
}
