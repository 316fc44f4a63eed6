package loyalty.bench;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of the benchmark that use the product; left out of every other test. */
@TestConfiguration
@Import({Company.class, Imports.class, Mix.class})
class BenchmarkConfiguration {}
