// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/session_manager.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstdlib>

#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>

namespace manyhands::test {

struct SessionManager::Listeners {
    int count = 0;
    IceListenObj* objects = nullptr;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    ~Listeners() {
        notifiers.clear();
        if (objects)
            IceFreeListenObjs(count, objects);
    }
};

struct SessionManager::Member {
    IceConn ice = nullptr;
    SmsConn session = nullptr;
    bool hasSaved = false;
    std::unique_ptr<QSocketNotifier> notifier;
};

/// What the library calls. It hands out the manager that it was initialised with.
struct Protocol {
    static SessionManager& manager(SmPointer data) { return *static_cast<SessionManager*>(data); }
    static SessionManager::Member* memberOf(SessionManager& manager, SmsConn session) {
        for (const auto& member : manager.m_members)
            if (member->session == session)
                return member.get();
        return nullptr;
    }

    /// Everybody on this machine may join: the tests have no cookies.
    static Bool everybody(char*) { return True; }
    /// The library's own ends the process.
    static void survive(IceConn) {}

    static Status newClient(SmsConn session, SmPointer data, unsigned long* mask, SmsCallbacks* calls, char**) {
        SessionManager& self = manager(data);
        for (const auto& member : self.m_members)
            if (member->ice == SmsGetIceConnection(session))
                member->session = session;
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
                SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
                SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
                SmsGetPropertiesProcMask;
        calls->register_client = {registerClient, data};
        calls->interact_request = {[](SmsConn, SmPointer, int) {}, data};
        calls->interact_done = {[](SmsConn, SmPointer, Bool) {}, data};
        calls->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data};
        calls->save_yourself_phase2_request = {[](SmsConn peer, SmPointer) { SmsSaveYourselfPhase2(peer); }, data};
        calls->save_yourself_done = {saved, data};
        calls->close_connection = {closed, data};
        calls->set_properties = {[](SmsConn, SmPointer, int count, SmProp** properties) { free(count, properties); },
                                 data};
        calls->delete_properties = {[](SmsConn, SmPointer, int count, char** names) {
                                        for (int i = 0; i < count; ++i)
                                            std::free(names[i]);
                                        std::free(names);
                                    },
                                    data};
        calls->get_properties = {[](SmsConn peer, SmPointer) { SmsReturnProperties(peer, 0, nullptr); }, data};
        return True;
    }

    static void free(int count, SmProp** properties) {
        for (int i = 0; i < count; ++i)
            SmFreeProperty(properties[i]);
        std::free(properties);
    }

    static Status registerClient(SmsConn session, SmPointer data, char* previous) {
        if (previous) { // nobody has been here before
            std::free(previous);
            return False;
        }
        char* const id = SmsGenerateClientID(session);
        SmsRegisterClientReply(session, id);
        std::free(id);
        SmsSaveYourself(session, SmSaveLocal, False, SmInteractStyleNone, False); // as the protocol wants it
        emit manager(data).joined();
        return True;
    }

    static void saved(SmsConn session, SmPointer data, Bool success) {
        SessionManager& self = manager(data);
        if (auto* member = memberOf(self, session))
            member->hasSaved = self.m_ending;
        if (!self.m_ending)
            SmsSaveComplete(session);
        emit self.saved(self.m_ending, success != 0);
    }

    static void closed(SmsConn session, SmPointer data, int count, char** reasons) {
        SmFreeReasons(count, reasons);
        SessionManager& self = manager(data);
        if (auto* member = memberOf(self, session)) {
            IceSetShutdownNegotiation(member->ice, False);
            SmsCleanUp(session);
            self.drop(*member);
        }
    }
};

SessionManager::SessionManager()
    : m_listeners(std::make_unique<Listeners>()) {
    listen();
}

SessionManager::~SessionManager() = default;

void SessionManager::listen() {
    IceSetIOErrorHandler(&Protocol::survive);
    std::array<char, 256> words{};
    if (!SmsInitialize("Manyhands tests", "1", &Protocol::newClient, this, &Protocol::everybody, words.size(),
                       words.data()) ||
        !IceListenForConnections(&m_listeners->count, &m_listeners->objects, words.size(), words.data())) {
        m_why = QString::fromLocal8Bit(words.data());
        return;
    }
    for (int i = 0; i < m_listeners->count; ++i) {
        IceSetHostBasedAuthProc(m_listeners->objects[i], &Protocol::everybody);
        auto notifier = std::make_unique<QSocketNotifier>(IceGetListenConnectionNumber(m_listeners->objects[i]),
                                                          QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this, i] { accept(i); });
        m_listeners->notifiers.push_back(std::move(notifier));
    }
}

QByteArray SessionManager::address() const {
    if (!m_listeners->objects)
        return {};
    char* const list = IceComposeNetworkIdList(m_listeners->count, m_listeners->objects);
    QByteArray text(list);
    std::free(list);
    return text;
}

void SessionManager::accept(int listener) {
    IceAcceptStatus status{};
    IceConn ice = IceAcceptConnection(m_listeners->objects[listener], &status);
    if (!ice)
        return;
    auto member = std::make_unique<Member>();
    member->ice = ice;
    member->notifier = std::make_unique<QSocketNotifier>(IceConnectionNumber(ice), QSocketNotifier::Read);
    connect(member->notifier.get(), &QSocketNotifier::activated, this, [this, m = member.get()] { read(*m); });
    m_members.push_back(std::move(member));
}

void SessionManager::read(Member& member) {
    if (IceProcessMessages(member.ice, nullptr, nullptr) != IceProcessMessagesIOError)
        return;
    IceSetShutdownNegotiation(member.ice, False);
    if (member.session)
        SmsCleanUp(member.session);
    drop(member);
}

/// Its connection is closed; it goes when the call that told so has come back.
void SessionManager::drop(Member& member) {
    member.notifier->setEnabled(false);
    member.session = nullptr;
    IceCloseConnection(member.ice);
    QMetaObject::invokeMethod(
        this,
        [this, gone = &member] {
            std::erase_if(m_members, [gone](const auto& m) { return m.get() == gone; });
            emit left();
        },
        Qt::QueuedConnection);
}

void SessionManager::end() {
    m_ending = true;
    for (const auto& member : m_members)
        if (member->session)
            SmsSaveYourself(member->session, SmSaveBoth, True, SmInteractStyleNone, False);
}

void SessionManager::letDie() {
    for (const auto& member : m_members)
        if (member->session && member->hasSaved)
            SmsDie(member->session);
}

} // namespace manyhands::test
