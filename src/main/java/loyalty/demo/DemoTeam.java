package loyalty.demo;

import java.util.List;
import java.util.UUID;

record DemoTeam(UUID id, UUID supervisor, List<UUID> reps) {}
