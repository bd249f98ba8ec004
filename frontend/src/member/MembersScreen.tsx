import { LONGEST_PAGE, get, inWorkspace, patch, remove } from '../api/http';
import { useRemote } from '../api/remote';
import type { Items, Member, Role } from '../api/types';
import { place } from '../route/router';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { ProblemNote } from '../ui/ProblemNote';
import { day } from '../ui/dates';
import { announce } from '../ui/live';
import { useWork } from '../ui/useWork';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { ROLE_OPTIONS, ROLE_WORDS } from '../workspace/roles';
import { Invitations } from './Invitations';

/** Who is here with which role, and the links by which others come in. */
export function MembersScreen() {
  const room = useRoom();
  const { slug } = room;
  const cursor = place.value.query.get('cursor');
  const members = useRemote(
    (signal) => get<Items<Member>>(inWorkspace(slug, 'members'), { signal, query: { cursor, limit: LONGEST_PAGE } }),
    `${slug} ${cursor ?? ''}`,
  );
  const manages = room.allowed.includes('MANAGE_MEMBERS');
  return (
    <RoomPage title="Members" narrow>
      <h1 class="title">Members</h1>
      <p class="lede">
        Each role may do all that those before it may: readers read and export; reviewers triage, add sources and
        assess; <Term word="adjudicator">adjudicators</Term> decide disputes; editors import and publish; admins keep
        members and settings.
      </p>
      <div class="section">
        <Loaded of={members} what="the members">
          {({ items }, { next, prev }) => (
            <>
              <ul class="lines">
                {items.map((member) => (
                  <MemberLine
                    key={member.contributorId}
                    slug={slug}
                    member={member}
                    me={member.contributorId === room.me.contributorId}
                    manages={manages}
                    onChanged={members.reload}
                  />
                ))}
              </ul>
              <Pages next={next} prev={prev} />
            </>
          )}
        </Loaded>
      </div>
      {manages && <Invitations slug={slug} />}
    </RoomPage>
  );
}

interface MemberLineProps {
  slug: string;
  member: Member;
  me: boolean;
  manages: boolean;
  onChanged: () => Promise<void>;
}

function MemberLine({ slug, member, me, manages, onChanged }: MemberLineProps) {
  const work = useWork();
  const { contributorId, version, name } = member;
  const path = inWorkspace(slug, 'members', contributorId);
  const give = async (role: Role) => {
    if (await work.attempt(() => patch<Member>(path, { role }, { version }))) {
      announce(`${name} is ${ROLE_WORDS[role]} now`);
      await onChanged();
    }
  };
  const takeOut = async () => {
    if (await work.attempt(() => remove(path, { version }))) {
      announce(`${name} is no longer a member`);
      await onChanged();
    }
  };
  return (
    <li>
      <div class="who">
        <b>{name}</b>
        {me && <span class="meta"> you</span>}
        <p class="meta">
          since {day(member.joinedAt)}, in exports “{member.pseudonym}”
        </p>
      </div>
      {manages ? (
        <>
          <select
            class="in"
            aria-label={`Role of ${name}`}
            value={member.role}
            onChange={(event) => give(event.currentTarget.value as Role)}
          >
            {ROLE_OPTIONS.map(([role]) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
          <button type="button" class="btn quiet small" onClick={takeOut}>
            <Icon name="x" /> Take out <span class="sr">{name}</span>
          </button>
        </>
      ) : (
        <span class="tag">{ROLE_WORDS[member.role]}</span>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
    </li>
  );
}
