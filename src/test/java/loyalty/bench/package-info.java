/** Measures the product on PostgreSQL, beside what PostgreSQL itself needs; run by {@code ./mvnw -Pbench}. */
package loyalty.bench;
