package loyalty.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import loyalty.customer.CustomerFinder;
import loyalty.exchange.CustomerListStore.CustomerList;
import loyalty.exchange.ReadList.Line;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of customers as somebody has them: numbers, phones or e-mails, pasted or in a file. For some weeks only. */
@Service
@Transactional
@Requires(Capability.SURVEY_RUN)
public class CustomerLists {
    private static final int CHUNK = 1_000;
    private static final Duration KEPT = Duration.ofDays(30);

    private final CustomerListStore lists;
    private final CustomerFinder customers;
    private final Permissions permissions;
    private final Clock clock;

    CustomerLists(CustomerListStore lists, CustomerFinder customers, Permissions permissions, Clock clock) {
        this.lists = lists;
        this.customers = customers;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param pasted a number, a phone or an e-mail in each line */
    public ReadList pasted(String name, String pasted) {
        var number = new AtomicInteger();
        return read(
                name,
                Arrays.stream(pasted.split("[\\r\\n;,，；、\\t]+"))
                        .map(text -> ListedLine.of(number.incrementAndGet(), text.strip()))
                        .iterator());
    }

    /** @throws loyalty.shared.RefusedException when the file is not a table that can be read */
    public ReadList uploaded(String name, Path file) {
        try (var lines = new ListFile(file)) {
            return read(name, lines);
        }
    }

    private ReadList read(String name, Iterator<ListedLine> lines) {
        lists.removeOlderThan(clock.instant().minus(KEPT));
        var list = new CustomerList(Ids.next(), name);
        lists.create(list.id(), name, permissions.user().id(), clock.instant());
        ReadList read = new ReadList(null, 0, 0, 0, List.of());
        while (lines.hasNext()) read = taken(list.id(), next(lines), read);
        if (read.customers() == 0) {
            lists.remove(list.id());
            return read;
        }
        return new ReadList(
                ListedCustomers.choice(list), read.customers(), read.repeated(), read.unknown(), read.examples());
    }

    private static List<ListedLine> next(Iterator<ListedLine> lines) {
        List<ListedLine> chunk = new ArrayList<>(CHUNK);
        while (lines.hasNext() && chunk.size() < CHUNK) {
            ListedLine line = lines.next();
            if (!line.isBlank()) chunk.add(line);
        }
        return chunk;
    }

    private ReadList taken(UUID list, List<ListedLine> lines, ReadList before) {
        List<@Nullable UUID> found =
                customers.match(lines.stream().map(ListedLine::key).toList(), Capability.SURVEY_RUN);
        List<UUID> known = found.stream().filter(Objects::nonNull).toList();
        int added = lists.add(list, known);
        List<Line> examples = new ArrayList<>(before.examples());
        for (int i = 0; i < lines.size() && examples.size() < ReadList.EXAMPLES; i++)
            if (found.get(i) == null)
                examples.add(new Line(lines.get(i).number(), lines.get(i).text()));
        return new ReadList(
                null,
                before.customers() + added,
                before.repeated() + known.size() - added,
                before.unknown() + lines.size() - known.size(),
                examples);
    }
}
