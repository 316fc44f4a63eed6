package loyalty.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, UUID> {
    String FILTERED = """
            from UserAccount u
            where (u.username like :pattern escape '\\' or lower(u.displayName) like :pattern escape '\\')
            and (u.active = true or :inactiveToo = true)
            """;

    UserAccount save(UserAccount account);

    /** For the sake of plain SQL later in the transaction. */
    void flush();

    Optional<UserAccount> findById(UUID id);

    Optional<UserAccount> findByUsername(String username);

    List<UserAccount> findAllByIdIn(Collection<UUID> ids);

    List<UserAccount> findAllByActiveTrueOrderByDisplayName();

    List<UserAccount> findAllByActiveTrueAndRoleIdInOrderByDisplayName(Collection<UUID> roleIds);

    List<UserAccount> findAllByOrderByDisplayName();

    @Query("select u " + FILTERED)
    List<UserAccount> list(String pattern, boolean inactiveToo, Pageable page);

    @Query("select count(u) " + FILTERED)
    int count(String pattern, boolean inactiveToo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from UserAccount u where u.active = true and u.roleId in :roleIds order by u.id")
    List<UserAccount> lockActiveWithRole(Collection<UUID> roleIds);

    @Query("select count(u) > 0 from UserAccount u")
    boolean anyExists();
}
