package loyalty.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Whatever changes what they may do, or who they are, ends their sessions. */
@Entity
@Table(name = "app_user")
class UserAccount {
    @Id
    private UUID id = Ids.next();

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "one_time_until")
    private @Nullable Instant oneTimeUntil;

    private boolean active = true;

    @Column(name = "role_id")
    private UUID roleId;

    @ElementCollection
    @CollectionTable(name = "user_team", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "team_id")
    @BatchSize(size = 100)
    private Set<UUID> teamIds = new HashSet<>();

    /** Counted by {@link SignInCount}. */
    @Column(name = "failed_sign_ins", updatable = false)
    private int failedSignIns;

    @Column(name = "locked_until", updatable = false)
    private @Nullable Instant lockedUntil;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    /** Sealed by {@link AccountEmail}. */
    private byte @Nullable [] email;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(UserData data, UUID roleId, Instant createdAt) {
        this.username = data.username();
        this.displayName = data.displayName();
        this.roleId = roleId;
        this.teamIds.addAll(data.teamIds());
        this.passwordHash = "";
        this.createdAt = createdAt;
    }

    void change(UserData data) {
        boolean otherTeams = !teamIds.equals(data.teamIds());
        username = data.username();
        displayName = data.displayName();
        teamIds.clear();
        teamIds.addAll(data.teamIds());
        if (otherTeams) endSessions();
    }

    void giveRole(UUID newRoleId) {
        if (!roleId.equals(newRoleId)) endSessions();
        roleId = newRoleId;
    }

    boolean isIn(UUID teamId) {
        return teamIds.contains(teamId);
    }

    void belong(UUID teamId, boolean member) {
        boolean changed = member ? teamIds.add(teamId) : teamIds.remove(teamId);
        if (changed) endSessions();
    }

    void email(byte @Nullable [] sealed) {
        email = sealed;
    }

    void activate(boolean activate) {
        active = activate;
        endSessions();
    }

    void ownPassword(String hash) {
        password(hash, null);
    }

    void oneTimePassword(String hash, Instant until) {
        password(hash, until);
    }

    private void password(String hash, @Nullable Instant until) {
        passwordHash = hash;
        mustChangePassword = until != null;
        oneTimeUntil = until;
        endSessions();
    }

    void secondFactorChanged() {
        endSessions();
    }

    void sessionsEnded() {
        endSessions();
    }

    boolean passwordHasExpired(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }

    private void endSessions() {
        sessionEpoch++;
    }

    SignedInUser signedIn(boolean lacksSecondFactor) {
        return new SignedInUser(
                id,
                username,
                displayName,
                roleId,
                Set.copyOf(teamIds),
                sessionEpoch,
                mustChangePassword,
                lacksSecondFactor);
    }

    UserSummary summary(Map<UUID, String> roleCodes) {
        return new UserSummary(
                id, username, displayName, roleCodes.getOrDefault(roleId, ""), active, Set.copyOf(teamIds));
    }

    UserDetails details(Map<UUID, String> roleCodes, boolean secondFactor) {
        return new UserDetails(
                id,
                username,
                displayName,
                roleCodes.getOrDefault(roleId, ""),
                Set.copyOf(teamIds),
                active,
                oneTimeUntil,
                lockedUntil,
                secondFactor,
                version());
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    byte @Nullable [] email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    boolean active() {
        return active;
    }

    Set<UUID> teamIds() {
        return Set.copyOf(teamIds);
    }

    UUID roleId() {
        return roleId;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
