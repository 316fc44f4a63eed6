/** Failures that only a real process has: it is killed, or its database is. `./mvnw -Psoak verify` makes many of them. */
@org.jspecify.annotations.NullMarked
package loyalty.soak;
