package loyalty.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.identity.RunAs;
import loyalty.table.SortKey;
import org.springframework.context.ApplicationContext;

/** Three supervisors and thirteen reps at work at once: lists, searches, customers, edits, new customers. */
class Mix {
    private static final int USERS = 16;
    private static final double GOAL = 400;
    private static final double MEMORY_GOAL = 600;

    private final Desk desk;
    private final RunAs runAs;

    Mix(ApplicationContext application, RunAs runAs) {
        this.desk = new Desk(application);
        this.runAs = runAs;
    }

    List<Figure> measure(Company company, Duration length) throws Exception {
        List<UUID> users = Stream.concat(company.supervisors().stream(), company.reps().stream())
                .limit(USERS)
                .toList();
        List<Worker> workers = IntStream.range(0, users.size())
                .mapToObj(i -> new Worker(i, users.get(i), runAs.as(users.get(i), desk::reachable)))
                .toList();
        together(workers, length.dividedBy(3));
        long start = System.nanoTime();
        int actions = together(workers, length);
        double seconds = (System.nanoTime() - start) / 1e9;
        return List.of(
                Figure.rate("mix of 16 users, in the service", actions / seconds, "actions/s", null, GOAL),
                Figure.rate("memory of the process after the mix", residentMegabytes(), "MB", null, MEMORY_GOAL));
    }

    private static int together(List<Worker> workers, Duration length) throws Exception {
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            List<Future<Integer>> counts = threads.invokeAll(workers.stream()
                    .map(worker -> (Callable<Integer>) () -> worker.workUntil(end))
                    .toList());
            int sum = 0;
            for (Future<Integer> count : counts) sum += count.get();
            return sum;
        }
    }

    /** Resident memory as Linux tells it; the heap in use elsewhere. */
    private static double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status))
            return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .sum();
    }

    private final class Worker {
        private static final List<String> SYLLABLES = List.of("wang", "li", "zhang", "smith", "garcia", "chen");

        private final UUID user;
        private final List<UUID> customers;
        private final Random random;
        private int count;

        Worker(int seed, UUID user, List<UUID> customers) {
            this.user = user;
            this.customers = customers;
            this.random = new Random(seed);
        }

        int workUntil(long end) {
            count = 0;
            return runAs.as(user, () -> {
                List<String> columns = desk.columns();
                while (System.nanoTime() < end) {
                    act(columns, random.nextInt(100));
                    count++;
                }
                return count;
            });
        }

        private void act(List<String> columns, int chance) {
            if (chance < 35) list(columns);
            else if (chance < 50) desk.search(columns, SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            else if (chance < 80) desk.open(customer());
            else if (chance < 95) desk.save(customer(), "Buyer " + random.nextInt(1000));
            else desk.register("New " + random.nextInt(), "n" + UUID.randomUUID() + "@example.com");
        }

        private void list(List<String> columns) {
            int page = random.nextInt(5);
            if (random.nextBoolean()) desk.page(columns, 0, 0, new SortKey("name", random.nextBoolean()));
            else desk.page(columns, (long) page * 10, 0);
        }

        private UUID customer() {
            return customers.get(random.nextInt(customers.size()));
        }
    }
}
