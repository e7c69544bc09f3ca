package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Project;
import java.util.List;
import java.util.Optional;

/** What there is to say to a question. */
public sealed interface Answer {

    /** What the answer leaves open, as the end of an exception; empty where it answers. */
    Optional<String> failure();

    /**
     * Who stands behind what was asked for; projects of which the same is to be said stand together.
     *
     * @param complaint what to say if nobody does
     * @param remarks what is to be known before it is believed
     */
    record Services(String complaint, List<String> remarks, List<Service> services) implements Answer {

        public Services {
            remarks = List.copyOf(remarks);
            services = List.copyOf(services);
        }

        @Override
        public Optional<String> failure() {
            return services.stream().anyMatch(service -> service.roster().isHeld())
                    ? Optional.empty()
                    : Optional.of(complaint);
        }
    }

    /**
     * Projects with one roster.
     *
     * @param name what people call the service; of several projects that of the first
     */
    record Service(String name, List<Place> places, Roster roster) {

        public Service {
            places = List.copyOf(places);
        }
    }

    /**
     * Something that was asked for.
     *
     * @param folder the project's folder, from the ownership root
     * @param paths where in the project that lies; empty where the project itself was asked for
     */
    record Place(Project project, String folder, List<String> paths) {

        public Place {
            paths = List.copyOf(paths);
        }
    }

    /**
     * What somebody holds.
     *
     * @param remarks what is to be known before it is believed
     * @param holders of more than one where several have the same name
     * @param projects in how many projects was looked
     */
    record Holdings(List<String> remarks, List<Holder> holders, int projects) implements Answer {

        public Holdings {
            remarks = List.copyOf(remarks);
            holders = List.copyOf(holders);
        }

        @Override
        public Optional<String> failure() {
            return holders.stream().allMatch(holder -> holder.roles().isEmpty())
                    ? Optional.of("nothing is held")
                    : Optional.empty();
        }
    }

    /**
     * A person, team or service, in however many spellings.
     *
     * @param owner one of them, by its name where it has one
     * @param contacts all ways to reach it that any file knows
     */
    record Holder(Owner owner, List<Contact> contacts, List<Role> roles) {

        public Holder {
            contacts = List.copyOf(contacts);
            roles = List.copyOf(roles);
        }
    }

    /**
     * A persona that somebody holds.
     *
     * @param accountable the activities for which it is accountable in any of the projects
     * @param responsible the activities for which it is responsible in any of the projects
     */
    record Role(
            String persona, String title, List<Holding> holdings, List<String> accountable, List<String> responsible) {

        public Role {
            holdings = List.copyOf(holdings);
            accountable = List.copyOf(accountable);
            responsible = List.copyOf(responsible);
        }
    }

    /**
     * One line of a file, and the projects for which it counts.
     *
     * @param owner what stands there
     * @param projects ids, in the order of the build
     */
    record Holding(Owner owner, Standing standing, List<String> projects) {

        public Holding {
            projects = List.copyOf(projects);
        }
    }

    /**
     * What nobody holds.
     *
     * @param projects in how many projects was looked
     */
    record Gaps(List<Gap> gaps, int projects) implements Answer {

        public Gaps {
            gaps = List.copyOf(gaps);
        }

        @Override
        public Optional<String> failure() {
            return Optional.empty();
        }
    }

    /**
     * A persona that nobody holds.
     *
     * @param place where that is written, or where somebody should be
     * @param owner what stands there, if anything does
     * @param projects ids, in the order of the build
     */
    record Gap(
            String persona, String title, Reason reason, Location place, Optional<Owner> owner, List<String> projects) {

        public Gap {
            projects = List.copyOf(projects);
        }
    }

    /**
     * Something or somebody that nobody knows.
     *
     * @param message what is asked for and what is known instead
     * @param candidates what may have been meant
     */
    record Unknown(String message, List<String> candidates) implements Answer {

        public Unknown {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Optional<String> failure() {
            return Optional.of(message);
        }
    }
}
