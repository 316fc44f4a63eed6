package loyalty.audit;

/** A place in the chain, and the hash of everything up to it. */
record ChainLink(long link, String hash) {}
